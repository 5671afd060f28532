import { describe as describeCases, expect, it } from 'vitest';
import { type AttestLink, linkToPassage, parseAttestLink } from '../model/attestLink';
import { describe } from './describe';
import { findLinkedPassage } from './findLinkedPassage';

const text =
  'The ferry left at six with 214 passengers.\nIt ran aground at half past six. All on board were brought ashore.';

/** What a link to these words carries. */
function link(words: string, from = text) {
  const start = from.indexOf(words);
  const url = linkToPassage('art_test', describe(from, { start, end: start + words.length }));
  const parsed: AttestLink | null = parseAttestLink(url);
  const passage = parsed && 'article' in parsed && parsed.passage;
  if (!passage) throw new Error(`${url} carries no passage.`);
  return passage;
}

/** The words found in a text. */
function find(passage: ReturnType<typeof link>, inText: string): string | null {
  const range = findLinkedPassage(inText, passage);
  return range && inText.slice(range.start, range.end);
}

describeCases('findLinkedPassage', () => {
  it('finds the passage where it was', () => {
    expect(find(link('214 passengers'), text)).toBe('214 passengers');
  });

  it('finds it where the text before it has changed', () => {
    expect(find(link('ran aground at half past six'), `Once upon a time.\n${text}`)).toBe(
      'ran aground at half past six',
    );
  });

  it('finds the whole of a passage that is longer than its link', () => {
    const long = `${'A long sentence about the fog on the river. '.repeat(30)}The end.`;
    expect(find(link(long, long), long)).toBe(long);
  });

  it('finds nothing where the passage is gone', () => {
    expect(find(link('ran aground at half past six'), 'Another text about something else.')).toBe(
      null,
    );
  });
});
