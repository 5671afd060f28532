/** What was typed and could not be saved. */
export const keptEdits = {
  'keptEdits.title': 'Edit to resolve',
  'keptEdits.articleGone.note':
    'Another program removed the article “{title}” while you were writing a note in it.',
  'keptEdits.articleGone.memo':
    'Another program removed the article “{title}” while you were writing a note on it.',
  'keptEdits.articleGone.text':
    'Another program removed the article “{title}” while you were correcting it.',
  'keptEdits.highlightGone': 'Another program removed the highlight you were writing a note on.',
  'keptEdits.changed.note': 'Another program changed the note you were writing in “{title}”.',
  'keptEdits.changed.memo': 'Another program changed the note you were writing on “{title}”.',
  'keptEdits.changed.text': 'Another program changed the passage you were correcting in “{title}”.',
  'keptEdits.theirs': 'Theirs',
  'keptEdits.yours': 'Yours',
  'keptEdits.passage': 'Passage',
  'keptEdits.yourNote': 'Your note',
  'keptEdits.nothing': 'nothing',
  'keptEdits.keepMine': 'Keep mine',
  'keptEdits.keepTheirs': 'Keep theirs',
  'keptEdits.highlightAgain': 'Highlight again',
  'keptEdits.discard': 'Discard',
  'keptEdits.copyMine': 'Copy mine',
  'keptEdits.showInText': 'Show in text',
  'keptEdits.goThere': 'Go there',
  'keptEdits.discarded': 'Discarded what you typed.',
  'keptEdits.keep': 'Keep it',
  'keptEdits.placeGone':
    'Couldn’t tell where in the text this belongs any more. Copy what you typed and paste it where you want it.',
} as const;
