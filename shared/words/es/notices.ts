import type { notices as english } from '../en/notices';
import type { Translation } from '../Translation';

export const notices: Translation<typeof english> = {
  'notice.undone': 'Deshecho: {action}',
  'notice.redone': 'Rehecho: {action}',
  'notice.nothingToUndo': 'No hay nada que deshacer',
  'notice.nothingToRedo': 'No hay nada que rehacer',
  'notice.dismiss': 'Descartar',
  'notice.region': 'Avisos',
  'notice.behind': '{count, plural, one {# mensaje anterior} other {# mensajes anteriores}}',
  'notice.showInFolder': 'Mostrar en la carpeta',
};
