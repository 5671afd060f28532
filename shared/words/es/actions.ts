import type { actions as english } from '../en/actions';
import type { Translation } from '../Translation';

export const actions: Translation<typeof english> = {
  'action.article.delete':
    '{count, plural, one {Eliminar artículo definitivamente} other {Eliminar # artículos definitivamente}}',
  'action.article.edit': '{count, plural, one {Editar artículo} other {Editar # artículos}}',
  'action.article.editDetails': 'Editar los datos del artículo',
  'action.article.editMemo':
    '{count, plural, one {Editar la nota del artículo} other {Editar # notas de artículos}}',
  'action.article.editTags':
    '{count, plural, one {Cambiar las palabras clave del artículo} other {Cambiar las palabras clave de # artículos}}',
  'action.article.import': 'Importar artículo',
  'action.article.markDone':
    '{count, plural, one {Marcar como terminado} other {Marcar # artículos como terminados}}',
  'action.article.markUndone':
    '{count, plural, one {Marcar como no terminado} other {Marcar # artículos como no terminados}}',
  'action.article.restore':
    '{count, plural, one {Restaurar artículo} other {Restaurar # artículos}}',
  'action.article.star':
    '{count, plural, one {Poner estrella} other {Poner estrella a # artículos}}',
  'action.article.trash':
    '{count, plural, one {Mover artículo a la papelera} other {Mover # artículos a la papelera}}',
  'action.article.unstar':
    '{count, plural, one {Quitar estrella} other {Quitar la estrella a # artículos}}',
  'action.capture.create': 'Añadir captura',
  'action.capture.delete': 'Quitar captura',
  'action.citationStyle.create': 'Añadir estilo de cita',
  'action.citationStyle.delete': 'Quitar estilo de cita',
  'action.collection.create': 'Añadir colección',
  'action.collection.delete': 'Eliminar colección',
  'action.collection.edit': 'Editar colección',
  'action.collection.put':
    '{count, plural, one {Añadir artículo a la colección} other {Añadir # artículos a la colección}}',
  'action.collection.take':
    '{count, plural, one {Quitar artículo de la colección} other {Quitar # artículos de la colección}}',
  'action.highlight.accept': '{count, plural, one {Aceptar pasaje} other {Aceptar # pasajes}}',
  'action.highlight.create': 'Destacar',
  'action.highlight.createAll': '{count, plural, one {Destacar} other {Destacar # pasajes}}',
  'action.highlight.delete':
    '{count, plural, one {Eliminar destacado} other {Eliminar # destacados}}',
  'action.highlight.detach': 'Separar destacado',
  'action.highlight.edit': '{count, plural, one {Editar destacado} other {Editar # destacados}}',
  'action.highlight.editJudgement':
    '{count, plural, one {Cambiar motivo del veredicto} other {Cambiar motivos de # veredictos}}',
  'action.highlight.editKind':
    '{count, plural, one {Cambiar tipo} other {Cambiar el tipo de # destacados}}',
  'action.highlight.editLabel':
    '{count, plural, one {Cambiar etiqueta} other {Cambiar la etiqueta de # destacados}}',
  'action.highlight.editNote': '{count, plural, one {Editar nota} other {Editar # notas}}',
  'action.highlight.editTags':
    '{count, plural, one {Cambiar palabras clave} other {Cambiar las palabras clave de # destacados}}',
  'action.highlight.editVerdict':
    '{count, plural, one {Cambiar veredicto} other {Cambiar el veredicto de # afirmaciones}}',
  'action.highlight.import':
    '{count, plural, one {Importar destacado} other {Importar # destacados}}',
  'action.highlight.move': 'Cambiar pasaje',
  'action.label.arrange': 'Reordenar etiquetas',
  'action.label.create': 'Añadir etiqueta',
  'action.label.delete': 'Eliminar etiqueta',
  'action.label.edit': '{count, plural, one {Editar etiqueta} other {Editar # etiquetas}}',
  'action.library.editPreferences': 'Cambiar ajustes',
  'action.link.create':
    '{count, plural, one {Vincular fuente} other {Vincular fuente a # destacados}}',
  'action.link.delete': 'Quitar vínculo',
  'action.link.edit': 'Editar vínculo',
  'action.link.match': 'Emparejar pruebas',
  'action.link.unmatch': 'Quitar emparejamiento',
  'action.savedSearch.create': 'Guardar búsqueda',
  'action.savedSearch.delete': 'Eliminar búsqueda guardada',
  'action.savedSearch.edit': 'Editar búsqueda guardada',
  'action.source.create': '{count, plural, one {Añadir fuente} other {Añadir # fuentes}}',
  'action.source.delete': '{count, plural, one {Eliminar fuente} other {Eliminar # fuentes}}',
  'action.source.edit': 'Editar fuente',
  'action.source.merge': 'Combinar fuentes',
  'action.tag.delete': 'Eliminar palabra clave',
  'action.tag.rename': 'Cambiar el nombre de la palabra clave',
  'action.text.edit': 'Editar texto',
  'action.text.restore': 'Restaurar revisión',
  'action.text.update': 'Actualizar texto',
};
