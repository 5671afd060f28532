import type { ImportFormat } from '../formats/ImportFormat';

export const htmlFormat: ImportFormat = {
  format: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  // Saved pages include their pictures.
  limitMb: 40,
  // jsdom is slow to load.
  load: async () => {
    const { readHtml } = await import('./readHtml');
    return async ({ text, url, options }) => readHtml(text, url, options);
  },
};
