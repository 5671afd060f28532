import type { ImportFormat } from '../formats/ImportFormat';

export const epubFormat: ImportFormat = {
  format: 'epub',
  extensions: ['epub'],
  limitMb: 200,
  recognise: (head) =>
    head.startsWith('PK\x03\x04') && /application\/epub\+zip|META-INF\/container\.xml/.test(head),
  load: async () => (await import('./readEpub')).readEpub,
};
