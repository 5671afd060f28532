/** The spelling of what a person writes. */
export const spelling = {
  'spelling.title': 'Spelling',
  'spelling.check': 'Check spelling',
  'spelling.on': 'On',
  'spelling.off': 'Off',
  'spelling.noSuggestions': 'No suggestions',
  'spelling.learn': 'Add to dictionary',
  'spelling.language': 'Language of the spelling',
  'spelling.systemLanguage': 'Computer’s language',
  'spelling.noDictionary':
    'No dictionary for your language. Install one, such as hunspell-en-gb or hunspell-es.',
  'spelling.ownWords': 'Words you added',
  'spelling.forget': 'Remove {word}',
} as const;
