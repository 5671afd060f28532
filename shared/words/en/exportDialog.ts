/** The export dialog. */
export const exportDialog = {
  'exportDialog.title': 'Export',
  'exportDialog.cancel': 'Cancel',
  'exportDialog.save': 'Save…',
  'exportDialog.done': 'Exported to {path}',
  'exportDialog.format': 'Format',
  'exportDialog.format.markdown': 'Markdown',
  'exportDialog.format.html': 'Web page',
  'exportDialog.format.jsonld': 'W3C annotations',
  'exportDialog.format.json': 'JSON',
  'exportDialog.about.markdown': 'Quotes with their notes, and sources as numbered references.',
  'exportDialog.about.html': 'The article with its highlights, notes and sources, all in one file.',
  'exportDialog.about.jsonld': 'Web Annotation JSON-LD, for other annotation tools.',
  'exportDialog.about.json': 'Everything in the article, for other programs.',
  'exportDialog.preview': 'Preview',
  'exportDialog.previewedPage': 'Exported page',
  'exportDialog.previewCut': 'The preview ends here; the file will contain everything.',
} as const;
