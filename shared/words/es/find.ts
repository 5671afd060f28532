import type { find as english } from '../en/find';
import type { Translation } from '../Translation';

export const find: Translation<typeof english> = {
  'find.title': 'Buscar en el artículo',
  'find.none': 'Sin coincidencias',
  'find.count': '{count, plural, one {# coincidencia} other {# coincidencias}}',
  'find.place': '{number, number} de {count, number}',
  'find.placeFromStart': '{number, number} de {count, number}, otra vez desde el principio',
  'find.placeFromEnd': '{number, number} de {count, number}, otra vez desde el final',
  'find.matchCase': 'Distinguir mayúsculas',
  'find.wholeWords': 'Palabras completas',
  'find.matchAccents': 'Distinguir acentos y comillas',
  'find.close': 'Cerrar la barra de búsqueda',
  'find.replacement': 'Reemplazar por',
  'find.replace': 'Reemplazar',
  'find.replaceAll': 'Reemplazar todo',
  'find.replaced':
    '{count, plural, =0 {No hay nada que reemplazar.} one {# coincidencia reemplazada.} other {# coincidencias reemplazadas.}}',
};
