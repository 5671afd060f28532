import type { storage as english } from '../en/storage';
import type { Translation } from '../Translation';

export const storage: Translation<typeof english> = {
  // What the system refuses.
  'storage.diskFull':
    'El disco está lleno: no se pudo guardar {path}. Hay que liberar espacio y volver a intentarlo.',
  'storage.quotaUsedUp':
    'La cuota en este disco está agotada: no se pudo guardar {path}. Hay que liberar espacio y volver a intentarlo.',
  'storage.notAllowed':
    'Attest no tiene permiso para usar {path}. Hay que cambiar sus permisos o elegir otra carpeta para la biblioteca.',
  'storage.accessRefused':
    'El sistema denegó el acceso a {path}. Hay que cambiar sus permisos o elegir otra carpeta para la biblioteca.',
  'storage.diskReadOnly':
    '{path} está en un disco de solo lectura. Hay que elegir una carpeta de otro disco para la biblioteca.',
  'storage.pathThroughFile':
    'No se puede usar {path}: una parte de esta ruta es un archivo, no una carpeta. Hay que elegir otra carpeta para la biblioteca.',
  'storage.fileForFolder':
    '{path} es un archivo, pero ahí se necesita una carpeta. Hay que moverlo a otro lugar o elegir otra carpeta para la biblioteca.',
  'storage.notThere':
    '{path} no existe y no se puede crear. Conviene comprobar que su disco esté conectado.',
  'storage.folderForFile':
    '{path} es una carpeta, pero ahí se necesita un archivo. Hay que moverla a otro lugar.',
  'storage.linkLoop': '{path} es un enlace que lleva a sí mismo. Hay que eliminarlo.',
  'storage.pathTooLong':
    'La ruta {path} es demasiado larga. Hay que elegir para la biblioteca una carpeta con una ruta más corta.',
  'storage.diskError':
    'El disco notificó un error en {path}. Conviene copiar pronto la biblioteca a otro disco.',
  'storage.tooManyOpenFiles':
    'Hay demasiados archivos abiertos para usar {path}. Hay que cerrar otros programas y volver a intentarlo.',
  'storage.unusable': 'No se pudo usar {path}: {reason}',

  // The library’s folder.
  'storage.noFolder':
    'No existe la carpeta {path}. Hay que conectar su disco o crear antes la carpeta.',
  'storage.folderGone':
    'La carpeta de la biblioteca, {path}, ya no está, así que no se guardó nada. Hay que conectar su disco o devolver la carpeta a su lugar, y volver a intentarlo.',
  'storage.locked':
    'Esta biblioteca está abierta en otra ventana u orden de Attest (proceso {pid}). Primero hay que cerrarla allí.',
  'storage.lockFolderTaken':
    '{folder} pertenece a otro usuario, pero Attest la necesita para sus bloqueos. Hay que pedir que se elimine.',

  // Why a library is read-only, after a sentence that says that it is.
  'storage.readOnly.disk': 'Está en un disco de solo lectura.',
  'storage.readOnly.forbidden': 'No hay permiso para modificar los archivos de su carpeta.',
  'storage.readOnly.asked': 'Se abrió sin acceso de escritura.',

  // What is not followed. `file` is within the library.
  'storage.unsafe.folder':
    '{file} es una carpeta, pero ahí se necesita un archivo. No se usó. Hay que moverla a otro lugar.',
  'storage.unsafe.device':
    '{file} es un dispositivo o una tubería, pero ahí se necesita un archivo. No se usó. Hay que moverlo a otro lugar.',
  'storage.unsafe.notFolder':
    '{file} no es una carpeta, pero ahí se necesita una. No se usó. Hay que moverlo a otro lugar.',
  'storage.unsafe.leadsOut':
    '{file} es un enlace que lleva fuera de la biblioteca, o se llega a él a través de uno. No se usó. Hay que poner el propio archivo en su lugar.',
  'storage.unsafe.leadsNowhere':
    '{file} es un enlace roto. No se usó. Hay que eliminarlo o poner el propio archivo en su lugar.',
  'storage.unsafe.tooLarge':
    '{file} ocupa más de {limit, number} MB, más que cualquier archivo de una biblioteca. No se leyó. Hay que moverlo a otro lugar o restaurarlo desde una copia de seguridad.',

  // A problem with a file, and what was or can be done about it.
  'storage.problem': '{problem} {remedy}',
  'storage.remedy.restWorks':
    'El resto de la biblioteca funciona. No se cambió nada en este archivo.',
  'storage.missing': 'Falta {file}.',
  'storage.unreadable': 'No se puede leer {file} ({reason}).',
  'storage.remedy.earlierUsedFileKept':
    'Se usa su versión anterior, del {written, date, medium}, {written, time, short}. El archivo se conserva: antes de reemplazarlo se añaden a su nombre “.unreadable” y la hora.',
  'storage.remedy.earlierUsedRemade':
    'Se usa su versión anterior, del {written, date, medium}, {written, time, short}. El archivo se vuelve a escribir con el próximo cambio.',
  'storage.remedy.noEarlier':
    'No tiene ninguna versión anterior. El archivo se conserva: hay que repararlo o restaurarlo desde una copia de seguridad.',
  'storage.newer': 'Una versión más reciente de Attest escribió {file}.',
  'storage.newerUnreadable':
    'Una versión más reciente de Attest escribió {file}. Hay que actualizar Attest para abrirlo.',
  'storage.remedy.update':
    'Hay que actualizar Attest para trabajar en esta biblioteca. Hasta entonces no se puede cambiar nada.',
  'storage.remedy.libraryRemade':
    'Se usan las etiquetas con las que empieza toda biblioteca hasta que se restaure desde una copia de seguridad. Se vuelve a escribir en cuanto se cambie una etiqueta o un ajuste.',
  'storage.removedElsewhere': 'Otro programa eliminó {file}.',
  'storage.remedy.savedAgain':
    'Su contenido sigue en la memoria y se vuelve a guardar con el próximo cambio.',
  'storage.changedElsewhere':
    'Otro programa cambió {file}. Su versión se conservó y es la que se muestra ahora. Si el cambio sigue haciendo falta, hay que repetirlo.',
  'storage.historyNotKept': 'No se pudo conservar ninguna versión anterior. {reason}',
  'storage.remedy.history':
    'Conviene comprobar que Attest pueda escribir en la carpeta .attest/history de la biblioteca.',

  // Articles and what belongs to them.
  'storage.articleUnreadable': 'No se puede leer el texto del artículo {article}.',
  'storage.revisionMissing': 'Falta el texto de la revisión {revision}.',
  'storage.revisionUnreadable':
    'No se puede leer el texto de la revisión {revision} del artículo {article}.',
  'storage.articleGone': 'El artículo “{title}” ya no está en la carpeta de la biblioteca.',
  'storage.remedy.articleGone':
    'Si nadie lo eliminó a propósito, hay que restaurar {folder} desde una copia de seguridad o desde el servicio de sincronización. Las versiones anteriores de sus archivos están en .attest/history.',
  'storage.lost.annotations':
    'Falta {file}. Contenía los destacados, las notas y los vínculos de “{title}”: {highlights, plural, one {# destacado} other {# destacados}} en total.',
  'storage.lost.sources':
    'Falta {file}. Contenía las fuentes de la biblioteca, {sources, plural, one {# de ellas vinculada} other {# de ellas vinculadas}} a pasajes.',
  'storage.remedy.lost':
    'Se puede restaurar desde una copia de seguridad o desde el servicio de sincronización, o continuar sin ese archivo. Hasta entonces no se escribe nada en su lugar.',
  'storage.notLost': '{file} no es un archivo que falte. “attest check” muestra cuáles faltan.',
};
