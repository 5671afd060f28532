/** Captures: what sources said, kept. And matches: the words in them that belong to a passage. */
export const captures = {
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
