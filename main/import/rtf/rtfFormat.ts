import type { ImportFormat } from '../formats/ImportFormat';

export const rtfFormat: ImportFormat = {
  format: 'rtf',
  extensions: ['rtf'],
  // Pictures take four times their bytes.
  limitMb: 200,
  recognise: (head) => head.trimStart().startsWith('{\\rtf'),
  load: async () => (await import('./readRtf')).readRtf,
};
