import type { actions as english } from '../en/actions';
import type { Translation } from '../Translation';

export const actions: Translation<typeof english> = {
  'action.article.delete':
    '{count, plural, one {Eliminar artículo definitivamente} other {Eliminar # artículos definitivamente}}',
  'action.article.editDetails': 'Editar los datos del artículo',
  'action.article.import': 'Importar artículo',
  'action.article.restore': 'Restaurar artículo',
  'action.article.trash': 'Mover artículo a la papelera',
  'action.collection.create': 'Añadir colección',
  'action.collection.delete': 'Eliminar colección',
  'action.collection.edit': 'Editar colección',
  'action.collection.put':
    '{count, plural, one {Añadir artículo a la colección} other {Añadir # artículos a la colección}}',
  'action.collection.take':
    '{count, plural, one {Quitar artículo de la colección} other {Quitar # artículos de la colección}}',
  'action.highlight.accept': '{count, plural, one {Aceptar pasaje} other {Aceptar # pasajes}}',
  'action.highlight.create': 'Destacar',
  'action.highlight.delete': 'Eliminar destacado',
  'action.highlight.detach': 'Separar destacado',
  'action.highlight.edit': 'Editar destacado',
  'action.highlight.editKind': 'Cambiar tipo',
  'action.highlight.editLabel': 'Cambiar etiqueta',
  'action.highlight.editNote': 'Editar nota',
  'action.highlight.editTags': 'Cambiar palabras clave',
  'action.highlight.editVerdict': 'Cambiar veredicto',
  'action.highlight.move': 'Cambiar pasaje',
  'action.label.edit': '{count, plural, one {Editar etiqueta} other {Editar # etiquetas}}',
  'action.library.editPreferences': 'Cambiar ajustes',
  'action.link.create': 'Vincular fuente',
  'action.link.delete': 'Quitar vínculo',
  'action.link.edit': 'Editar vínculo',
  'action.source.create': 'Añadir fuente',
  'action.source.delete': 'Eliminar fuente',
  'action.source.edit': 'Editar fuente',
  'action.text.edit': 'Editar texto',
  'action.text.restore': 'Restaurar revisión',
  'action.text.update': 'Actualizar texto',
};
