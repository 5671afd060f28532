import { describe, expect, it } from 'vitest';
import { english } from '../../shared/words/loadWords';
import { makeImportItem } from './makeImportItem';

const draft = { text: 'Bold', html: '<b>Bold</b>', url: ' https://example.org ' };
const wordsOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('makeImportItem', () => {
  it('keeps the formatting if it is wanted', () => {
    const item = makeImportItem(draft, ' A title ', 'formatted', english);
    expect(wordsOf(item.bytes)).toBe('<b>Bold</b>');
    expect(item).toMatchObject({
      name: 'A title',
      format: 'html',
      title: 'A title',
      url: 'https://example.org',
    });
  });

  it('takes the plain text if a format is chosen', () => {
    const item = makeImportItem(draft, '', 'markdown', english);
    expect(wordsOf(item.bytes)).toBe('Bold');
    expect(item.format).toBe('markdown');
    expect(item).not.toHaveProperty('title');
  });

  it('detects the format of a text whose formatting is gone', () => {
    const item = makeImportItem({ text: 'Bold', html: '', url: '' }, '', 'formatted', english);
    expect(item).toMatchObject({ name: 'Pasted text', format: 'auto' });
    expect(item).not.toHaveProperty('url');
  });
});
