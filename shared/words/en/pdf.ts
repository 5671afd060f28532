/** What can go wrong where a PDF is brought in. */
export const pdf = {
  'pdf.needsPassword': '“{name}” is encrypted. Enter its password to import it.',
  'pdf.wrongPassword': 'This password doesn’t open “{name}”. Enter another one.',
  'pdf.damaged':
    '“{name}” is damaged, so that it can’t be read as a PDF. Get the file once more from where it comes from, or open it in another program, save it as a new PDF and import that.',
  'pdf.tooManyPages':
    'This PDF has more than {limit, number} pages. Save the part you need as a PDF and import that.',
  'pdf.crowdedPage':
    'Page {page, number} of this PDF has more text than a page can have. Save the pages you need as a PDF and import that.',
} as const;
