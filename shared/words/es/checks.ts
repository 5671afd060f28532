import type { checks as english } from '../en/checks';
import type { Translation } from '../Translation';

export const checks: Translation<typeof english> = {
  // The library’s folder.
  'checks.noLibrary': 'No hay ningún library.json en esta carpeta.',
  'checks.remedy.noLibrary':
    'Conviene comprobar que sea la carpeta de una biblioteca. Si lo es, al abrirla se crea un library.json nuevo.',
  'checks.remedy.update': 'Hay que actualizar Attest para trabajar en esta biblioteca.',
  'checks.remedy.unreadable':
    'Al abrir la biblioteca se usa la versión anterior más reciente de .attest/history, si la hay, y el archivo se conserva con otro nombre. También se puede restaurar desde una copia de seguridad.',
  'checks.sourcesMissing': 'Faltan las fuentes.',
  'checks.annotationsMissing': 'Faltan los destacados, las notas y los vínculos.',
  'checks.annotationsOfMissing': 'Faltan los destacados, las notas y los vínculos de “{title}”.',
  'checks.remedy.missing':
    'Hay que restaurar lo que falta desde una copia de seguridad o desde el servicio de sincronización. Las versiones anteriores, si las hay, están en .attest/history.',

  // An article and its text.
  'checks.otherArticle': 'El artículo de esta carpeta tiene el identificador {id}.',
  'checks.remedy.otherArticle': 'Hay que cambiar el nombre de su carpeta a {id}.',
  'checks.textMissing': 'Falta el texto de este artículo.',
  'checks.remedy.textMissing':
    'Hay que restaurar article.json desde una copia de seguridad o desde .attest/history.',
  'checks.revisionNotLast':
    'El texto está en la revisión {revision}, que no es la última de su lista de revisiones.',
  'checks.remedy.revisionNotLast':
    'Hay que corregir su lista de revisiones o restaurar article.json desde .attest/history.',
  'checks.revisionMissing': 'Falta el texto de la revisión {revision} de este artículo.',
  'checks.remedy.revisionMissing':
    'El texto actual está intacto. Hay que restaurar el archivo desde una copia de seguridad.',
  'checks.otherRevision': 'Según este archivo, es la revisión {revision} de {article}.',
  'checks.remedy.otherRevision':
    'Hay que moverlo a donde corresponde y restaurar el correcto desde una copia de seguridad.',
  'checks.pictureMissing': 'Falta una imagen de su texto: {file}.',
  'checks.remedy.pictureMissing':
    'Las palabras están intactas. Hay que restaurar la imagen desde una copia de seguridad, o importar de nuevo el original.',
  'checks.originalMissing': 'Falta el original del que se importó: {file}.',
  'checks.remedy.originalMissing':
    'El texto está intacto. Hay que restaurar el original desde una copia de seguridad.',
  'checks.captureMissing': 'Falta el archivo de la captura “{name}”: {file}.',
  'checks.captureChanged': 'La captura “{name}” ha cambiado desde que se hizo.',
  'checks.attachmentChanged': 'Este archivo ha cambiado desde que se importó.',
  'checks.remedy.attachmentChanged': 'Hay que restaurarlo desde una copia de seguridad.',

  // Records. Their kinds are those of `recordTypes`.
  'checks.otherOwner':
    '{kind, select, highlight {El destacado} link {El vínculo} other {El registro}} {id} pertenece al artículo {article}.',
  'checks.remedy.otherOwner': 'Hay que mover su registro a los archivos de ese artículo.',
  'checks.missingReference':
    '{kind, select, capture {La captura} collection {La colección} highlight {El destacado} link {El vínculo} other {El registro}} {id} remite {to, select, label {a la etiqueta} source {a la fuente} collection {a la colección} article {al artículo} highlight {al destacado} other {al registro}} {missing}, que no existe.',
  'checks.remedy.missingReference':
    'Se puede restaurar {to, select, label {la etiqueta} source {la fuente} collection {la colección} article {el artículo} highlight {el destacado} other {el registro}} desde una copia de seguridad o desde .attest/history, o elegir otra opción.',
  'checks.pastEnd': 'El destacado {id} está más allá del final del texto.',
  'checks.otherWords': 'El destacado {id} no está en las palabras que cita.',
  'checks.remedy.refit':
    'Al abrir el artículo se busca por su cita y, si no se encuentra, se conserva como perdido.',
  'checks.badNote': 'El destacado {id} tiene una nota que no se puede mostrar: {reason}',
  'checks.remedy.badNote': 'Hay que corregir la nota en annotations.json o escribir una nueva.',
};
