/** Copying and printing. */
export const copying = {
  'copy.done': 'Copied',
  'copy.cited': '{quote} — {reference}',
  'copy.citedAt': '{quote} {place} — {reference}',
  'copy.passageGone': 'The passage that the link leads to isn’t in the text any more.',
  'print.failed': 'The article couldn’t be printed: {reason}',
} as const;
