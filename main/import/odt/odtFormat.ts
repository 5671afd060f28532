import type { ImportFormat } from '../formats/ImportFormat';

const TYPE = /application\/vnd\.oasis\.opendocument\.text(?!-(?:master|web))/;
const FLAT = /^(?:\xef\xbb\xbf)?<\?xml[\s\S]*<office:document\b/;

export const odtFormat: ImportFormat = {
  format: 'odt',
  extensions: ['odt', 'fodt', 'ott'],
  limitMb: 200,
  recognise: (head) => (head.startsWith('PK\x03\x04') || FLAT.test(head)) && TYPE.test(head),
  load: async () => (await import('./readOdt')).readOdt,
};
