import { readAnnotations } from '../annotations/readAnnotations';
import type { Importer } from '../import/Importer';
import { readReferences } from '../references/readReferences';

/** An importer for tests: UTF-8 text, the first line the title, every other line a paragraph. */
export const plainTextImporter: Importer = {
  readReferences: async (file) => readReferences(file),
  readAnnotations: async (file) => readAnnotations(file),
  async prepare({ name, bytes, title, url = '', isTitleKept }, onProgress, signal) {
    onProgress('reading');
    signal.throwIfAborted();
    const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
    const [first = name, ...others] = lines;
    const paragraphs = isTitleKept ? lines : others;
    return {
      details: {
        title: title ?? first,
        byline: '',
        publisher: '',
        published: '',
        url,
        language: 'en',
      },
      direction: 'ltr',
      document: {
        type: 'doc',
        content: paragraphs.map((text) => ({
          type: 'paragraph',
          content: [{ type: 'text', text }],
        })),
      },
      format: 'text',
      encoding: 'utf-8',
      isEncodingGuessed: false,
      opening: paragraphs.join('\n').slice(0, 200),
      words: paragraphs.join(' ').split(' ').length,
      blocks: paragraphs.length,
      pictures: [],
      annotations: [],
      leftOut: [],
      hasChanges: false,
    };
  },
};
