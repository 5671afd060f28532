import type { several as english } from '../en/several';
import type { Translation } from '../Translation';

export const several: Translation<typeof english> = {
  'several.bar': 'Elegidos',
  'several.chosen': '{count, plural, one {# elegido} other {# elegidos}}',
  'several.noneChosen': 'Ninguno elegido',
  'several.chooseNone': 'No elegir ninguno',
  'several.actions': 'Acciones',
  'several.articles': '{count, plural, one {# artículo} other {# artículos}}',
  'several.highlights': '{count, plural, one {# destacado} other {# destacados}}',
  'several.sources': '{count, plural, one {# fuente} other {# fuentes}}',
  'several.star': 'Poner estrella',
  'several.unstar': 'Quitar estrella',
  'several.done': 'Marcar como terminados',
  'several.undone': 'Marcar como no terminados',
  'several.tags': 'Cambiar palabras clave…',
  'several.tagsOfArticles':
    'Palabras clave de {count, plural, one {# artículo} other {# artículos}}',
  'several.tagsOfHighlights':
    'Palabras clave de {count, plural, one {# destacado} other {# destacados}}',
  'several.tags.about':
    'La palabra clave que añadas se pondrá en todos. La que quites desaparecerá de los que la tengan.',
  'several.tags.onSome':
    'No todos tienen estas. Pulsa una para ponerla en todos, o su aspa para quitarla de todos.',
  'several.tags.remove': 'Quitar {tag} de todos',
  'several.tags.count': '{tag} – {count} de {total}',
  'several.tags.close': 'Listo',
  'several.export': 'Exportar a una carpeta',
  'several.exported':
    '{count, plural, one {# artículo exportado a {folder}} other {# artículos exportados a {folder}}}',
  'several.trashed':
    '{count, plural, one {# artículo enviado a la papelera} other {# artículos enviados a la papelera}}',
  'several.link':
    '{count, plural, one {Se vinculará # destacado.} other {Se vinculará cada uno de los # destacados.}}',
  'several.highlightsDeleted':
    '{count, plural, one {# destacado eliminado} other {# destacados eliminados}}',
  'several.delete': 'Eliminar',
  'several.sourcesDeleted':
    '{count, plural, one {# fuente eliminada} other {# fuentes eliminadas}}, con {links, plural, =0 {ningún vínculo} one {# vínculo} other {# vínculos}}',
};
