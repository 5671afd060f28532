import type { ImportFormat } from '../formats/ImportFormat';

/** What may stand before the start of a PDF: old mail programs and printers put something there. */
const LEAD_BYTES = 1024;

export const pdfFormat: ImportFormat = {
  format: 'pdf',
  extensions: ['pdf'],
  // Scans with text behind them are large.
  limitMb: 200,
  recognise: (head) => head.slice(0, LEAD_BYTES).includes('%PDF-'),
  load: async () => (await import('./readPdf')).readPdf,
};
