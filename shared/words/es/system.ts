import type { system as english } from '../en/system';
import type { Translation } from '../Translation';

export const system: Translation<typeof english> = {
  'system.menu.file': '&Archivo',
  'system.menu.edit': '&Edición',
  'system.menu.view': '&Ver',
  'system.menu.go': '&Ir',
  'system.menu.window': 'Ve&ntana',
  'system.menu.help': 'A&yuda',
  'system.menu.about': 'Acerca de Attest',
  'system.menu.services': 'Servicios',
  'system.menu.hide': 'Ocultar Attest',
  'system.menu.hideOthers': 'Ocultar otros',
  'system.menu.showAll': 'Mostrar todo',
  'system.menu.quitAttest': 'Salir de Attest',
  'system.menu.closeWindow': 'Cerrar ventana',
  'system.menu.cut': 'Cortar',
  'system.menu.copy': 'Copiar',
  'system.menu.paste': 'Pegar',
  'system.menu.selectAll': 'Seleccionar todo',
  'system.menu.theme': 'Tema',
  'system.menu.fullScreen': 'Pantalla completa',
  'system.menu.reload': 'Recargar',
  'system.menu.developerTools': 'Herramientas de desarrollo',
  'system.menu.minimize': 'Minimizar',
  'system.menu.zoom': 'Ampliar o reducir',
  'system.menu.bringToFront': 'Traer todo al frente',
  'system.ok': 'Aceptar',
  'system.quit': 'Salir',
  'system.tryAgain': 'Reintentar',
  'system.start.failed': 'Attest no puede iniciarse',
  'system.unsaved': 'Los últimos cambios aún no se han guardado',
  'system.unsaved.detail':
    'La ventana muestra el motivo. Todo lo que muestra como guardado está en el disco.',
  'system.unsaved.keepOpen': 'Dejar abierta',
  'system.unsaved.close': 'Cerrar sin guardar',
  'system.saveFailed': 'Attest no ha podido guardar los últimos cambios',
  'system.saveFailed.quit': 'Salir sin guardar',
  'system.diskSilent':
    'El disco no responde desde hace {seconds, plural, one {# segundo} other {# segundos}}.',
  'system.crash': 'La ventana ha dejado de funcionar',
  'system.crash.detail': 'Todo lo que mostraba como guardado está en el disco. ({reason})',
  'system.crash.showAgain': 'Volver a mostrarla',
  'system.library.missing': 'No hay ninguna biblioteca en {folder}',
  'system.library.missing.detail':
    'Puede que se haya movido o que tenga otro nombre, o que esté en un disco sin conectar. No se ha creado nada en su lugar.',
  'system.library.cannotOpen': 'Attest no puede abrir la biblioteca de {folder}',
  'system.library.chooseAnother': 'Elegir otra carpeta…',
  'system.library.make': 'Crear ahí una biblioteca nueva',
  'system.library.chooseFolder': 'Elegir una carpeta para la biblioteca',
  'system.library.noneOpened': 'No se ha abierto ninguna biblioteca.',
  'system.otherLibrary': 'Hay otra biblioteca abierta',
  'system.otherLibrary.detail':
    'Attest está abierto con la biblioteca de {open}. Para abrir {wanted} hay que cerrarlo.',
  'system.otherLibrary.files':
    'Attest está abierto con la biblioteca de {open}. Para abrir {wanted} hay que cerrarlo. Los archivos para esa biblioteca no se han importado.',
  'system.otherLibrary.links':
    'Attest está abierto con la biblioteca de {open}. Para abrir {wanted} hay que cerrarlo. Los enlaces a esa biblioteca no se han abierto.',
  'system.otherLibrary.filesAndLinks':
    'Attest está abierto con la biblioteca de {open}. Para abrir {wanted} hay que cerrarlo. No se han importado los archivos para esa biblioteca ni se han abierto los enlaces a ella.',
  'system.launch.cannotImport': 'Attest no puede importar {file}',
  'system.launch.cannotOpenLink': 'Attest no puede abrir este enlace',
  'system.launch.notFileAddress':
    'Esta no es la dirección de un archivo de este equipo. El archivo se puede elegir con Importar.',
  'system.readFile.impossibleName': 'Ningún archivo puede llamarse así. Hay que elegir un archivo.',
  'system.readFile.notFile': '{path} no es un archivo. Hay que elegir un archivo.',
  'system.readFile.notAllowed':
    'Attest no tiene permiso para leerlo. Se pueden cambiar los permisos e importarlo de nuevo.',
  'system.readFile.refused':
    'El sistema impide el acceso. Se pueden cambiar los permisos e importarlo de nuevo.',
  'system.readFile.gone': 'Ya no está ahí. Conviene comprobar que su disco está conectado.',
  'system.readFile.nameTooLong':
    'Su nombre es más largo de lo que permite el sistema. Conviene comprobar cómo se ha escrito.',
  'system.readFile.diskError':
    'El disco da un error. Si es posible, conviene copiar el archivo a otro disco.',
  'system.readFile.failed': 'No se ha podido leer: {reason}.',
  'system.link.notAddress': '{link} no se ha abierto porque no es una dirección web ni de correo.',
  'system.link.tooLong':
    '{link} no se ha abierto porque tiene más de {most, number} caracteres. Se puede copiar en el navegador.',
  'system.link.control':
    '{link} no se ha abierto porque contiene un salto de línea o un carácter de control donde no debe haberlos.',
  'system.link.user':
    '{link} no se ha abierto porque lleva un nombre antes de la «@», lo que puede hacer pasar un sitio por otro. Si es de confianza, se puede copiar en el navegador.',
  'system.link.mailHeader':
    '{link} no se ha abierto porque fijaría «{header}» en el mensaje. El mensaje se puede escribir a mano.',
  'system.call.foreign': 'Solo la página de Attest puede hacer llamadas.',
  'system.call.nameless': 'Una llamada necesita un nombre.',
  'system.call.invalid':
    'La ventana de Attest ha hecho una llamada que no se entiende. {call}: {reason}',
  'system.windowClosed': 'La ventana se ha cerrado.',
  'system.choose.import': 'Importar archivos',
  'system.choose.import.button': 'Importar',
  'system.choose.update': 'Actualizar desde un archivo',
  'system.choose.update.button': 'Actualizar',
  'system.choose.references': 'Importar fuentes',
  'system.choose.references.button': 'Importar',
  'system.choose.capture': 'Conservar lo que dijo la fuente',
  'system.choose.capture.button': 'Conservar',
  'system.choose.captures': 'Textos, páginas, documentos, imágenes, sonido y vídeo',
  'system.choose.citationStyle': 'Añadir un estilo de cita',
  'system.choose.citationStyle.button': 'Añadir',
  'system.choose.styles': 'Estilos de cita',
  'system.choose.articles': 'Artículos',
  'system.choose.referenceFiles': 'Referencias',
  'system.choose.allFiles': 'Todos los archivos',
  'system.export': 'Exportar artículo',
  'system.export.references': 'Exportar fuentes',
  'system.export.button': 'Exportar',
  'system.export.html': 'Página web',
  'system.export.jsonld': 'Anotaciones web',
  'system.unresponsive': 'La ventana no responde',
  'system.unresponsive.detail':
    'Se puede esperar o volver a cargarla. Todo lo que mostraba como guardado está en el disco.',
  'system.unresponsive.reload': 'Volver a cargar',
  'system.unresponsive.wait': 'Esperar',
  'system.fault': 'Algo ha fallado en Attest',
  'system.fault.detail':
    'Attest sigue funcionando, y todo lo que la ventana muestra como guardado está en el disco. Si algo ya no funciona, salga de Attest y vuelva a abrirlo. El registro de errores dice qué ha pasado.',
  'system.fault.showLog': 'Mostrar registro de errores',
  'system.log.none': 'No hay registro de errores',
  'system.log.none.detail': 'Attest no ha podido escribir {path}.',
  'system.verbatim': '{text}',
};
