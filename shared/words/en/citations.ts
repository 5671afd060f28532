/** Citations and the styles that they are written in. */
export const citations = {
  'citations.style': 'Citation style',
  'citations.locale': 'Citation language',
  'citations.locale.auto': 'As the style has it',
  'citations.style.add': 'Add a style (.csl)…',
  'citations.style.remove': 'Remove “{title}”',
  'citations.about':
    'Styles and their languages are by the Citation Style Language project, citationstyles.org (CC BY-SA 3.0). Citations are written by citeproc-js, © Frank Bennett.',

  'citationStyle.apa': 'APA 7',
  'citationStyle.chicago-note-bibliography': 'Chicago 17 (notes and bibliography)',
  'citationStyle.chicago-author-date': 'Chicago 17 (author-date)',
  'citationStyle.modern-language-association': 'MLA 9',
  'citationStyle.vancouver': 'Vancouver (NLM)',
  'citationStyle.harvard-cite-them-right': 'Harvard (Cite Them Right)',
  'citationStyle.ieee': 'IEEE',

  'citations.preview': 'Reference',
  'citations.preview.style': 'Style of the preview',
  'citations.preview.nothing': 'There is nothing to cite yet. Add a title or an author.',
  'citations.copy': 'Copy citation',
  'citations.copyInText': 'Copy in-text citation',
  'citations.copySeveral': 'Copy citations',
  'citations.nothingLinked': 'No sources are linked yet, so there is nothing to cite.',

  'citations.style.notAStyle': 'This file isn’t a citation style. Choose a .csl file.',
  'citations.style.version':
    'This citation style is written for another version of CSL. Choose one for CSL 1.0.',
  'citations.style.incomplete':
    'This citation style is incomplete: it lacks its title, its id or the layout of its citations. Choose another file.',
  'citations.style.tooLarge': 'This file is too large for a citation style. Choose another one.',
  'citations.style.fails':
    'This citation style has a mistake, so nothing can be cited in it. Choose another style.',
  'citations.style.tooSlow':
    'Writing the citations took too long. Cite fewer sources, or choose another style.',
  'citations.style.tooMuch':
    'Writing the citations took too much memory. Cite fewer sources, or choose another style.',
  'citations.style.noResult': 'Writing the citations ended without a result. Try again.',
  'citations.style.parentMissing':
    'This citation style is another name for {parent}, which isn’t in this library. Add that style first.',
  'citations.style.unknown': 'There is no citation style “{style}”. Choose one of: {styles}.',
  'citations.closed': 'The library is closed.',
} as const;
