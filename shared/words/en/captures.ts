/** Captures: what sources said, kept. And matches: the words in them that belong to a passage. */
export const captures = {
  'captures.title': 'What it said',
  'captures.none':
    'Nothing kept yet. Keep the page, the PDF or the words you rely on: pages change, and links die.',
  'captures.about':
    '{origin, select, file {file} other {pasted}}, {at, date, medium}, {at, time, short}',
  'captures.openFile': 'Open the file “{name}”',
  'captures.remove': 'Remove “{name}”',
  'captures.removed': 'Capture removed',
  'captures.kept':
    '{count, plural, one {Kept with “{source}”} other {# files kept with “{source}”}}',
  'captures.keptSame': '“{name}” is the same as a capture that is kept already',
  'captures.drop':
    '{count, plural, one {Drop to keep it with “{source}”} other {Drop to keep # files with “{source}”}}',
  'captures.paste.title': 'Keep what the source said',
  'captures.paste.text': 'Its words',
  'captures.paste.name': 'What to call them',
  'captures.paste.unnamed': 'Pasted text',
  'captures.paste.keep': 'Keep',

  'evidence.title': 'Passage and source',
  'evidence.noSource': 'This source is no longer in the library',
  'evidence.passages': 'Passages',
  'evidence.noPassages': 'No passages are linked to this source yet.',
  'evidence.capture': 'What the source said',
  'evidence.captureText': 'Text of the capture',
  'evidence.matched': 'matched on {at, date, medium}',
  'evidence.unmatched': 'not matched yet',
  'evidence.noCapture': 'Nothing kept of this source yet',
  'evidence.noCaptureAbout':
    'Keep what it said, as a file or as pasted text. Then select the words that belong to the passage.',
  'evidence.noTextAbout':
    'What is kept of it has no text that can be shown here. Keep a web page, a text file, or paste its words.',
  'evidence.selectAbout': 'Select the words that belong to the passage.',
  'evidence.useAbout': 'The selected words become the evidence of the link.',
  'evidence.use': 'Match',
  'evidence.confirm': 'Still matches',
  'evidence.goThere': 'Show in article',
  'evidence.clear': 'Clear match',
  'evidence.claim.reworded': 'The passage has been reworded since. It read: “{before}”',
  'evidence.claim.lost': 'The passage is no longer in the article. It read: “{before}”',
  'evidence.words.reworded': 'The latest capture says it differently: “{now}”',
  'evidence.words.gone': 'The latest capture no longer says it.',
  'evidence.words.unreadable': 'No capture of the source can be read any longer.',

  'matches.title': 'Still matches?',
  'matches.comparing': 'Comparing…',
  'matches.count':
    '{changed, plural, =0 {{count, plural, =0 {No passage of this article is matched with a source yet. Use “Compare with the source” on a link.} one {The matched passage and its evidence are as they were.} other {All # matched passages and their evidence are as they were.}}} one {# passage or its evidence has changed. {count, plural, =0 {No other is matched.} one {The other one is as it was.} other {The other # are as they were.}}} other {# passages or their evidence have changed. {count, plural, =0 {No others are matched.} one {The other one is as it was.} other {The other # are as they were.}}}}',
  'matches.claim.same': 'The passage, as it was',
  'matches.claim.reworded': 'The passage, reworded',
  'matches.claim.lost': 'The passage, no longer in the article',
  'matches.words.same': 'The source, as it was',
  'matches.words.reworded': 'The source, which says it differently now',
  'matches.words.gone': 'The source, which no longer says it',
  'matches.words.unreadable': 'The source, of which no capture can be read',
  'matches.compare': 'Compare',

  'captures.unsupported':
    '“{name}” can’t be kept as a capture. Captures are texts, web pages, PDFs, office documents, pictures, sound and video, by the extension of their name.',
  'captures.empty': '“{name}” is empty.',
  'captures.tooLarge': '“{name}” is too large: a capture can have {limit, number} MB at most.',
  'captures.noText': '“{name}” has no text that Attest can show. Open it in your viewer instead.',
  'captures.changed':
    'The file of “{name}” is missing, or is no longer as it was kept: {file}. Restore it from a backup.',
  'captures.notOpened': '“{name}” could not be opened: {reason}',
  'captures.otherSource': '“{name}” is a capture of another source.',
} as const;
