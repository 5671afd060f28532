import type { window as english } from '../en/window';
import type { Translation } from '../Translation';

export const window: Translation<typeof english> = {
  'window.library': 'Biblioteca',
  'window.highlights': 'Destacados',
  'window.sources': 'Fuentes',
  'window.view': 'Vista',
  'window.panel.width': 'Ancho de {panel}',
  'window.settings': 'Ajustes',
  'window.settings.language': 'Idioma',
  'window.settings.systemLanguage': 'Sistema',
  'window.settings.readOnly':
    'Esta biblioteca está abierta solo para lectura, así que estos ajustes duran hasta que se cierre.',
  'window.settings.folder': 'Biblioteca en <path>{folder}</path>',
  'window.state.readOnly': 'Solo lectura',
  'window.state.waiting': 'A la espera de una decisión',
  'window.state.saving': 'Guardando',
  'window.state.saved': 'Guardado',
  'window.readOnly':
    'Esta biblioteca está abierta solo para lectura. {reason} Se puede leer y exportar, pero no cambiar nada.',
  'window.failure': 'No se ha podido abrir la biblioteca',
  'window.tryAgain': 'Reintentar',
  'window.problems': 'Problemas',
  'window.problems.folder': 'Encontrados en <path>{folder}</path>',
  'window.problems.none': 'Ya está todo bien.',
  'window.problems.goOn': 'Continuar sin él',
  'window.palette': 'Comandos y artículos',
  'window.palette.placeholder': 'Escribir un comando o el título de un artículo',
  'window.palette.commands': 'Comandos',
  'window.palette.articles': 'Artículos',
  'window.palette.none': 'Sin resultados',
  'window.article.more': 'Más para este artículo',
  'window.article.words': '{count, plural, one {# palabra} other {# palabras}}',
  'window.article.inTrash': 'Este artículo está en la papelera.',
  'window.article.replaced':
    'Otro programa ha cambiado este artículo. Ahora se muestra lo que ha escrito.',
  'window.article.removed': 'Otro programa ha eliminado este artículo.',
  'window.selectPassage':
    'Hay que seleccionar el pasaje que debe tener el destacado y repetir la acción.',
  'window.pastedText': 'Texto pegado',
  'window.close': 'Cerrar',
  'window.conflict': '{field}: cuál conservar',
  'window.conflict.told': 'Otro programa ha cambiado <b>{field}</b>.',
  'window.conflict.theirs': 'Del otro programa',
  'window.conflict.yours': 'Propio',
  'window.conflict.nothing': 'nada',
  'window.conflict.keepMine': 'Conservar lo propio',
  'window.conflict.keepTheirs': 'Conservar lo del otro',
  'window.gone':
    'Otro programa ha eliminado {record, select, article {este artículo} highlight {este destacado} link {este vínculo} collection {esta colección} savedSearch {esta búsqueda guardada} other {este registro}}.',
  'window.gone.copy': 'Lo que se ha escrito aún se puede copiar.',
  'window.key.shift': 'Mayús',
  'window.key.enter': 'Intro',
  'window.key.delete': 'Supr',
  'window.key.backspace': 'Retroceso',
  'window.key.space': 'Espacio',
  'window.fault': 'Esta parte de la ventana ha dejado de funcionar.',
  'window.fault.remedy':
    'Todo lo demás sigue funcionando y lo escrito se conserva. Si volver a intentarlo no sirve, el registro de errores dice qué ha pasado.',
  'window.fault.tryAgain': 'Volver a intentarlo',
  'window.reloaded':
    'La ventana dejó de funcionar y se ha vuelto a cargar. Todo lo que mostraba como guardado sigue ahí.',
};
