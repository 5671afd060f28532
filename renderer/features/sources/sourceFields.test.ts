import { describe, expect, it } from 'vitest';
import type { Source } from '../../../shared/model/source';
import { emptySourceFields, readSourceFields, toSourceRecord } from './sourceFields';

const source: Source = {
  id: 'src_abcd',
  csl: {
    type: 'report',
    title: 'World Prison Brief',
    author: [{ family: 'Fair', given: 'Helen' }, { literal: 'ICPR' }],
    publisher: 'Birkbeck',
    issued: { 'date-parts': [[2024, 5]] },
    URL: 'https://example.org/wpb',
    volume: '3',
  },
  note: 'Ask for the raw data.',
  reliability: 'secondary',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

describe('source fields', () => {
  it('come back as the same record when nothing was changed', () => {
    const { csl, note, reliability } = source;
    expect(toSourceRecord(readSourceFields(source), source.csl)).toEqual({
      csl,
      note,
      reliability,
    });
  });

  it('keep what the form does not show of names and dates, but of those that are edited', () => {
    const fair = { family: 'Fair', given: 'Helen', suffix: 'Jr.' };
    const base = {
      ...source.csl,
      author: [fair, { family: 'Gaulle', 'non-dropping-particle': 'de' }],
      issued: { raw: 'May 2024', season: 2 },
      accessed: { 'date-parts': [[2024]], circa: true },
    };
    const fields = readSourceFields({ ...source, csl: base });
    const authors = fields.authors.replace('Gaulle', 'Walmsley');
    expect(toSourceRecord({ ...fields, authors, accessed: '2025' }, base).csl).toEqual({
      ...base,
      author: [fair, { literal: 'Walmsley' }],
      accessed: { 'date-parts': [[2025]] },
    });
  });

  it('leave out what was emptied, and keep what the form does not show', () => {
    const fields = { ...readSourceFields(source), authors: ' \n', publisher: ' ', issued: '' };
    expect(toSourceRecord(fields, source.csl).csl).toEqual({
      type: 'report',
      title: 'World Prison Brief',
      URL: 'https://example.org/wpb',
      volume: '3',
    });
  });

  it('make a source of a title alone', () => {
    const fields = { ...emptySourceFields, title: 'White House statement' };
    expect(toSourceRecord(fields)).toEqual({
      csl: { type: 'webpage', title: 'White House statement' },
      note: '',
      reliability: 'unknown',
    });
  });
});
