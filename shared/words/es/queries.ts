import type { queries as english } from '../en/queries';
import type { Translation } from '../Translation';

export const queries: Translation<typeof english> = {
  'query.noSuchValue': 'No existe {filter}:{value}. Elija uno de estos: {choices}.',
  'query.noDate':
    '{filter}:{value} no es una fecha. Escriba un año, un mes o un día, por ejemplo 2025-03.',
  'query.noSuchLabel': 'No hay ninguna etiqueta “{value}”.',
  'query.noSuchPlace': 'No hay ninguna colección ni artículo “{value}”.',
};
