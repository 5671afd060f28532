/** The pages of the file that a text was made from. */
export const facsimile = {
  'facsimile.loading': 'Opening the pages…',
  'facsimile.failed': 'The pages can’t be shown',
  'facsimile.damaged': 'Attest can’t draw the pages of this file. Its text isn’t affected.',
  'facsimile.password': 'Password',
  'facsimile.password.about': 'The file is encrypted. Attest doesn’t keep the password.',
  'facsimile.password.wrong': 'That isn’t the password. Try again.',
  'facsimile.password.open': 'Show pages',
  'facsimile.pages': 'Pages of the original',
  'facsimile.page': 'Page {page}',
  'facsimile.page.picture': 'Page {page}, a picture without text',
  'facsimile.page.failed': 'This page can’t be drawn.',
  'facsimile.notInText':
    'These words aren’t in the article’s text, so there is nothing to highlight.',
  'facsimile.goTo': 'Page',
  'facsimile.of': '{page, number} of {count, number}',
  'facsimile.follow': 'Scroll text and pages together',
  'facsimile.zoomIn': 'Larger',
  'facsimile.zoomOut': 'Smaller',
  'facsimile.fit': 'Fit width',
} as const;
