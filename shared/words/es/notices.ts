import type { notices as english } from '../en/notices';
import type { Translation } from '../Translation';

export const notices: Translation<typeof english> = {
  'notice.undone': 'Undone: {action}',
  'notice.redone': 'Redone: {action}',
  'notice.nothingToUndo': 'Nothing to undo',
  'notice.nothingToRedo': 'Nothing to redo',
  'notice.dismiss': 'Dismiss',
  'notice.region': 'Notices',
};
