import type { collections as english } from '../en/collections';
import type { Translation } from '../Translation';

export const collections: Translation<typeof english> = {
  'collections.title': 'Colecciones',
  'collections.all': 'Todos los artículos',
  'collections.cancel': 'Cancelar',
  'collections.save': 'Guardar',
  'collections.create': 'Crear',
  'collections.done': 'Listo',
  'collections.new': 'Nueva colección',
  'collections.newAsked': 'Nueva colección…',
  'collections.edit': 'Editar colección',
  'collections.name': 'Nombre',
  'collections.parent': 'Colección superior',
  'collections.noParent': 'Ninguna',
  'collections.goneParent': 'Una colección que ya no existe',
  'collections.choose': 'Colecciones del artículo',
  'collections.none': 'Todavía no hay colecciones',
  'collections.noneAbout':
    'Una colección es un grupo de artículos con nombre. Un artículo puede estar en más de una.',
  'collections.deleted': 'Se eliminó la colección “{name}”. Sus artículos siguen en la biblioteca.',
  'collections.menu': 'Colección',
  'collections.menu.newInside': 'Nueva colección dentro…',
  'collections.menu.edit': 'Cambiar nombre o mover…',
  'collections.menu.delete': 'Eliminar colección',
};
