/** Finding words in an article, and replacing them. */
export const find = {
  'find.title': 'Find in article',
  'find.none': 'No matches',
  'find.count': '{count, plural, one {# match} other {# matches}}',
  'find.place': '{number, number} of {count, number}',
  'find.placeFromStart': '{number, number} of {count, number}, from the start again',
  'find.placeFromEnd': '{number, number} of {count, number}, from the end again',
  'find.matchCase': 'Match case',
  'find.wholeWords': 'Whole words',
  'find.matchAccents': 'Match accents and quotation marks',
  'find.close': 'Close find bar',
  'find.replacement': 'Replace with',
  'find.replace': 'Replace',
  'find.replaceAll': 'Replace all',
  'find.replaced':
    '{count, plural, =0 {Nothing to replace.} one {Replaced # match.} other {Replaced # matches.}}',
} as const;
