/** The article view and the note editor. */
export const editor = {
  'editor.text': 'Article text',
  'editor.readOnly': 'This library is open for reading only.',
  'editor.locked':
    'The text is locked so that reading can’t change it. To correct it, choose “{edit}”.',
  'editor.correctionsSaved': 'Your corrections are saved now.',
  'editor.correctionsKept':
    'Another program changed words you were correcting. What you typed is kept above the text.',
  'editor.rail.title': 'Highlights in view',
  'editor.rail.more':
    '{count, plural, one {# more highlight on this line} other {# more highlights on this line}}',
  'editor.toolbar': 'Selected passage',
  'editor.toolbar.more': 'More for this passage',
  'editor.highlightsHere': 'Highlights here',
  // Each highlight’s name after how many there are.
  'editor.arrivedAtSeveral': '{count, plural, one {# highlight} other {# highlights}}. {names}',
  'editor.highlight':
    '{label}: “{quote}”, {sourcing, select, context {context only} other {{sources, plural, =0 {no sources} one {# source} other {# sources}}}}{verdict, select, supported {, supported} disputed {, disputed} refuted {, refuted} opinion {, opinion} other {}}{note, select, yes {, with a note} other {}}',
  'editor.mark.starts': '{count, plural, one {Highlight} other {# highlights}}: ',
  'editor.mark.ends': '{count, plural, one { (end of highlight)} other { (end of # highlights)}}',
  'editor.mark.about':
    '{label}, {sourcing, select, context {context only} other {{sources, plural, =0 {no sources} one {# source} other {# sources}}}}{verdict, select, supported {, supported} disputed {, disputed} refuted {, refuted} opinion {, opinion} other {}}{note, select, yes {, with a note} other {}}.',
  'editor.mark.notes': 'Notes on the article',
  'editor.mark.note': 'Note on “{quote}”',
  'editor.hasNote': 'Has a note',
  'editor.note.saved': 'Your note is saved now.',
  'editor.note.conflict':
    'Another program changed this note. Your version isn’t saved until you choose.',
  'editor.note.theirNote': 'Their note',
  'editor.note.theirs': 'Theirs',
  'editor.note.yours': 'Yours',
  'editor.note.theyDeleted': 'They deleted the note.',
  'editor.note.choice': 'Which note to keep',
  'editor.note.keepMine': 'Keep mine',
  'editor.note.keepTheirs': 'Keep theirs',
  'editor.note.keepBoth': 'Keep both',
  'editor.note.keptTheirs': 'Their note was kept.',
  'editor.note.chooseAgain': 'Choose again',
  'editor.format.title': 'Formatting',
  'editor.format.bold': 'Bold',
  'editor.format.italic': 'Italic',
  'editor.format.bulletList': 'Bulleted list',
  'editor.format.orderedList': 'Numbered list',
  'editor.format.blockquote': 'Quote',
  'editor.format.code': 'Code',
  'editor.format.link': 'Link',
  'editor.link.address': 'Address',
  'editor.link.refused': 'Web and email addresses only.',
  'editor.link.set': 'Link',
  'editor.link.remove': 'Remove link',
  'editor.picture.tooLarge': 'The picture is larger than {mb, number} MB, and was left out.',
} as const;
