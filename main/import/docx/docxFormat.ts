import type { ImportFormat } from '../formats/ImportFormat';

export const docxFormat: ImportFormat = {
  format: 'docx',
  // With macros, which are never read, and templates.
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  limitMb: 200,
  recognise: (head) => head.startsWith('PK\x03\x04') && head.includes('word/'),
  load: async () => (await import('./readDocx')).readDocx,
};
