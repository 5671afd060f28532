import type { facsimile as english } from '../en/facsimile';
import type { Translation } from '../Translation';

export const facsimile: Translation<typeof english> = {
  'facsimile.loading': 'Abriendo las páginas…',
  'facsimile.failed': 'No se pueden mostrar las páginas',
  'facsimile.damaged':
    'Attest no puede dibujar las páginas de este archivo. Al texto no le afecta.',
  'facsimile.password': 'Contraseña',
  'facsimile.password.about': 'El archivo está cifrado. Attest no guarda la contraseña.',
  'facsimile.password.wrong': 'Esa no es la contraseña. Se puede probar otra vez.',
  'facsimile.password.open': 'Mostrar las páginas',
  'facsimile.pages': 'Páginas del original',
  'facsimile.page': 'Página {page}',
  'facsimile.page.picture': 'Página {page}, una imagen sin texto',
  'facsimile.page.failed': 'Esta página no se puede dibujar.',
  'facsimile.notInText':
    'Estas palabras no están en el texto del artículo, así que no hay nada que destacar.',
  'facsimile.goTo': 'Página',
  'facsimile.of': '{page, number} de {count, number}',
  'facsimile.follow': 'Desplazar texto y páginas a la vez',
  'facsimile.zoomIn': 'Más grande',
  'facsimile.zoomOut': 'Más pequeño',
  'facsimile.fit': 'Ajustar al ancho',
};
