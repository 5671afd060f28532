import type { announcements as english } from '../en/announcements';
import type { Translation } from '../Translation';

export const announcements: Translation<typeof english> = {
  'done.article.delete':
    '{count, plural, one {Eliminado definitivamente} other {# artículos eliminados definitivamente}}',
  'done.article.edit': '{count, plural, one {Artículo modificado} other {# artículos modificados}}',
  'done.article.editDetails': 'Datos guardados',
  'done.article.editMemo':
    '{count, plural, one {Nota del artículo guardada} other {# notas de artículos guardadas}}',
  'done.article.editTags':
    '{count, plural, one {Palabras clave del artículo guardadas} other {Palabras clave de # artículos guardadas}}',
  'done.article.import': 'Artículo importado',
  'done.article.markDone':
    '{count, plural, one {Marcado como terminado} other {# artículos marcados como terminados}}',
  'done.article.markUndone':
    '{count, plural, one {Ya no figura como terminado} other {# artículos ya no figuran como terminados}}',
  'done.article.restore':
    '{count, plural, one {Artículo restaurado} other {# artículos restaurados}}',
  'done.article.star': '{count, plural, one {Con estrella} other {# artículos con estrella}}',
  'done.article.trash':
    '{count, plural, one {Artículo enviado a la papelera} other {# artículos enviados a la papelera}}',
  'done.article.unstar':
    '{count, plural, one {Estrella quitada} other {Estrella quitada de # artículos}}',
  'done.capture.create': 'Captura añadida: {name}',
  'done.capture.delete': 'Captura quitada',
  'done.citationStyle.create': 'Estilo de cita añadido: {title}',
  'done.citationStyle.delete': 'Estilo de cita quitado',
  'done.collection.create': 'Colección añadida: {name}',
  'done.collection.delete': 'Colección eliminada',
  'done.collection.edit': 'Colección modificada',
  'done.collection.put':
    '{count, plural, one {Añadido a la colección} other {# artículos añadidos a la colección}}',
  'done.collection.take':
    '{count, plural, one {Quitado de la colección} other {# artículos quitados de la colección}}',
  'done.highlight.accept': 'Pasaje aceptado',
  'done.highlight.create': 'Destacado como {label}',
  'done.highlight.createAll':
    '{count, plural, one {# pasaje destacado} other {# pasajes destacados}}',
  'done.highlight.delete':
    '{count, plural, one {Destacado eliminado} other {# destacados eliminados}}',
  'done.highlight.detach': 'Destacado desvinculado del texto',
  'done.highlight.edit':
    '{count, plural, one {Destacado modificado} other {# destacados modificados}}',
  'done.highlight.editJudgement':
    '{count, plural, one {Motivo guardado} other {Motivos de # veredictos guardados}}',
  'done.highlight.editKind':
    '{count, plural, one {Tipo: {kind}} other {Tipo de # destacados: {kind}}}',
  'done.highlight.editLabel':
    '{count, plural, one {Etiqueta: {label}} other {Etiqueta de # destacados: {label}}}',
  'done.highlight.editNote': '{count, plural, one {Nota guardada} other {# notas guardadas}}',
  'done.highlight.editTags':
    '{count, plural, one {Palabras clave guardadas} other {Palabras clave de # destacados guardadas}}',
  'done.highlight.editVerdict':
    '{count, plural, one {Veredicto: {verdict}} other {Veredicto de # afirmaciones: {verdict}}}',
  'done.highlight.import':
    '{count, plural, one {Destacado importado} other {# destacados importados}}',
  'done.highlight.move': 'Pasaje cambiado: {quote}',
  'done.label.arrange': 'Etiquetas reordenadas',
  'done.label.create': 'Etiqueta añadida: {name}',
  'done.label.delete': 'Etiqueta eliminada',
  'done.label.edit': 'Etiquetas guardadas',
  'done.library.editPreferences': 'Ajustes guardados',
  'done.other': 'Hecho',
  'done.link.create':
    '{count, plural, one {{relation} {source}} other {# destacados: {relation} {source}}}',
  'done.link.delete': 'Vínculo eliminado',
  'done.link.edit': 'Vínculo guardado',
  'done.link.match': 'Pruebas emparejadas',
  'done.link.unmatch': 'Emparejamiento quitado',
  'done.savedSearch.create': 'Búsqueda guardada: {name}',
  'done.savedSearch.delete': 'Búsqueda guardada eliminada',
  'done.savedSearch.edit': 'Búsqueda guardada modificada',
  'done.source.create':
    '{count, plural, one {Fuente añadida: {source}} other {# fuentes añadidas}}',
  'done.source.delete': '{count, plural, one {Fuente eliminada} other {# fuentes eliminadas}}',
  'done.source.edit': 'Fuente guardada',
  'done.source.merge': 'Fuentes combinadas en {source}',
  'done.tag.delete': 'Palabra clave eliminada',
  'done.tag.rename': 'Nombre de la palabra clave cambiado',
  'done.text.edit': 'Texto guardado',
  'done.text.restore': 'Revisión restaurada',
  'done.text.update': 'Texto actualizado',
};
