import type { backend as english } from '../en/backend';
import type { Translation } from '../Translation';

export const backend: Translation<typeof english> = {
  'backend.closed': 'La biblioteca se ha cerrado.',
  'backend.closedUnanswered':
    'Attest se cerró antes de responder. Conviene comprobar si el cambio se hizo antes de volver a intentarlo.',
  'backend.readOnly': 'Esta biblioteca es de solo lectura, así que no se cambió nada. {reason}',
  'backend.changedElsewhere':
    'Otro programa cambió este artículo. Ahora se muestra su versión. Si el cambio sigue haciendo falta, hay que repetirlo.',

  // Calls and changes that are not as they should be. `reason` is technical, and in English.
  'backend.attachmentGone':
    'El archivo {file} falta o ha cambiado. Hay que restaurarlo de una copia de seguridad de la biblioteca.',
  'backend.unknownCall': 'No existe ninguna llamada con el nombre {name}.',
  'backend.invalidCall': 'No se puede hacer {name}: {reason}.',
  'backend.invalidCallAt': 'No se puede hacer {name}: {reason} ({place}).',
  'backend.invalidChange': 'Esto no se puede guardar: {reason} ({place}).',
  'backend.nestedTooDeep':
    'Esto no se puede guardar: el campo “{field}” de {record} tiene más de {limit, number} niveles de anidamiento.',

  // Imports and revisions.
  'backend.importCancelled': 'La importación se canceló. No se añadió nada.',
  'backend.revisionCancelled': 'Esto se canceló. El texto no ha cambiado.',
  'backend.jobUnderWay': 'Ya hay en curso una tarea con el nombre {job}.',
  'backend.noRevision': 'El artículo {article} no tiene revisión {revision}.',
  'backend.texts.cancelled': 'Esto se canceló.',
  'backend.texts.tooLarge':
    'Comparar estos textos requiere más memoria de la que Attest puede usar.',
  'backend.texts.tooSlow':
    'Comparar estos textos tarda demasiado. Se puede importar el más reciente como un artículo aparte.',
  'backend.texts.noResult':
    'La comparación de los textos se detuvo sin dar un resultado. Inténtelo de nuevo; el registro de errores dice qué ha pasado (Ayuda, Mostrar registro de errores).',

  // Problems found while the library is open.
  'backend.highlightsRefitted':
    '{count, plural, one {# destacado de “{title}” no estaba en las palabras que cita.} other {# destacados de “{title}” no estaban en las palabras que citan.}}',
  'backend.remedy.highlightsRefitted':
    'Encontrados de nuevo por su cita: {moved, number}. Conservados como perdidos: {lost, number}.',
  'backend.remedy.sourcesUnread':
    'Los artículos se pueden leer, pero no se puede cambiar nada hasta que se puedan leer también las fuentes.',
  'backend.remedy.sample': 'Se puede importar un artículo propio para empezar.',
};
