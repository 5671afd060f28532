import type { ImportFormat } from '../formats/ImportFormat';
import { readPlainText } from './readPlainText';

export const plainTextFormat: ImportFormat = {
  format: 'text',
  extensions: ['txt', 'text'],
  // About three million words, thirty times what the article view is made for.
  limitMb: 20,
  load:
    async () =>
    async ({ text, title }) =>
      readPlainText(text, title),
};
