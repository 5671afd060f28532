/** What was done, in passing. */
export const notices = {
  'notice.undone': 'Undone: {action}',
  'notice.redone': 'Redone: {action}',
  'notice.nothingToUndo': 'Nothing to undo',
  'notice.nothingToRedo': 'Nothing to redo',
  'notice.dismiss': 'Dismiss',
  'notice.region': 'Notices',
  'notice.behind': '{count, plural, one {# earlier message} other {# earlier messages}}',
  'notice.showInFolder': 'Show in folder',
} as const;
