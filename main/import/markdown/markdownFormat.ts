import type { ImportFormat } from '../formats/ImportFormat';

export const markdownFormat: ImportFormat = {
  format: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  limitMb: 20,
  load: async () => {
    const { readMarkdown } = await import('./readMarkdown');
    return async ({ text, url }) => readMarkdown(text, url);
  },
};
