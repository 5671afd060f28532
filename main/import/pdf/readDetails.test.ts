import { describe, expect, it } from 'vitest';
import { type DetailSources, readDetails } from './readDetails';

const read = (sources: Partial<DetailSources>) =>
  readDetails({
    ...{ info: {}, xmp: '', language: '', title: '', front: [], firstPage: '' },
    ...sources,
  });

describe('readDetails', () => {
  it.each<[string, Partial<DetailSources>, object]>([
    [
      'a declared title that the first page has',
      { info: { Title: 'The Flood' }, title: 'NOTES', firstPage: 'NOTES THE  FLOOD' },
      { title: 'The Flood' },
    ],
    [
      'the page’s title rather than one that it doesn’t have',
      { info: { Title: 'Template 7' }, title: 'The Flood', firstPage: 'The Flood' },
      { title: 'The Flood' },
    ],
    [
      'a declared title where the page has none',
      { info: { Title: 'The Flood' }, firstPage: 'It rained.' },
      { title: 'The Flood' },
    ],
    ['no title that is a file’s name', { info: { Title: 'flood_v7.docx' } }, {}],
    ['no title of a program', { info: { Title: 'Microsoft Word - Document1' } }, {}],
    ['an author, but no account', { info: { Author: 'Administrator' } }, {}],
    ['an author', { info: { Author: 'Ada Lovelace' } }, { byline: 'Ada Lovelace' }],
    [
      'names below the title, without their marks',
      { front: ['Ada Lovelace1, Charles Babbage2,*', 'University of X'] },
      { byline: 'Ada Lovelace, Charles Babbage' },
    ],
    [
      'a DOI on the page',
      { firstPage: 'See https://doi.org/10.1234/flood(5).x. Then' },
      { url: 'https://doi.org/10.1234/flood(5).x' },
    ],
    ['the language in its usual form', { language: 'en_gb' }, { language: 'en-GB' }],
    ['no language that is none', { language: 'English!' }, {}],
  ])('reads %s', (_case, sources, expected) => {
    expect(read(sources)).toEqual(expected);
  });
});
