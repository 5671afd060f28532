import { describe, expect, it } from 'vitest';
import { readDraft } from './readTransfer';

const read = (data: Record<string, string>) =>
  readDraft({ getData: (type: string) => data[type] ?? '' });

describe('readDraft', () => {
  it('reads a text with its formatting', () => {
    expect(read({ 'text/plain': 'Bold', 'text/html': '<b>Bold</b>' })).toEqual({
      text: 'Bold',
      html: '<b>Bold</b>',
      url: '',
    });
  });

  it.each([
    [
      'a dragged link',
      {
        'text/uri-list': 'https://example.org/a',
        'text/plain': 'https://example.org/a',
        'text/html': '<a href="https://example.org/a">A</a>',
      },
    ],
    ['a link with a comment before it', { 'text/uri-list': '# A\r\nhttps://example.org/a\r\n' }],
    ['an address as text', { 'text/plain': ' https://example.org/a\n' }],
  ])('reads %s as its address', (_, data) => {
    expect(read(data)).toEqual({ text: '', html: '', url: 'https://example.org/a' });
  });

  it.each([
    ['several lines', 'https://example.org/a\nand more'],
    ['a sentence with an address', 'See https://example.org/a'],
    ['a script', 'javascript:alert(1)'],
  ])('reads %s as text', (_, text) => {
    expect(read({ 'text/plain': text })).toEqual({ text, html: '', url: '' });
  });

  it('reads several addresses as such', () => {
    const addresses = ['https://example.org/a', 'https://example.org/b'];
    const expected = { text: '', html: '', url: '', addresses };
    expect(read({ 'text/plain': addresses.join('\n') })).toEqual(expected);
  });

  it('is null if there is only white space', () => {
    expect(read({ 'text/plain': ' \n' })).toBeNull();
    expect(read({})).toBeNull();
  });
});
