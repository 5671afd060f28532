import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { readPdf } from './readPdf';
import { onePage, writeRawPdf } from './testing/writeRawPdf';

describe('readPdf, for what somebody marked', () => {
  // In Times at 10 points, “the ” is 14.7 points wide, and “mill” 16.1.
  const text = 'BT /F1 10 Tf 40 500 Td (the mill at its bend) Tj 0 -40 Td (was closed.) Tj ET';
  const highlight =
    '<< /Type /Annot /Subtype /Highlight /Rect [54 497 71 509] /QuadPoints [54 509 71 509 54 497 71 497] /C [1 0.5 0] /T (Ada) /Contents (Which mill?) /M (D:20240312101500Z) >>';
  const note =
    '<< /Type /Annot /Subtype /Text /Rect [200 450 222 472] /Contents (Ask the council.) >>';
  const answer =
    '<< /Type /Annot /Subtype /Text /Rect [54 497 71 509] /IRT 6 0 R /Contents (The lower one.) >>';

  async function readMarked() {
    const page = '/Annots [6 0 R 7 0 R 8 0 R]';
    const more = [highlight, note, answer].map((is) => ({ is }));
    const bytes = writeRawPdf(onePage({ is: '<< >>', stream: text }, { page, more }));
    return readPdf({ name: 'a.pdf', bytes, options: {}, onProgress: () => {} });
  }

  it('finds the words under a highlight, with its notes', async () => {
    const { document, annotations = [] } = await readMarked();
    expect(annotations[0]).toMatchObject({
      quote: { exact: 'mill', prefix: 'the ' },
      note: 'Which mill?\n\nThe lower one.',
      colour: '#ff8000',
      author: 'Ada',
      createdAt: '2024-03-12T10:15:00.000Z',
      page: '1',
    });
    const { start = 0, end = 0 } = annotations[0]?.position ?? {};
    expect(readArticleText(document).text.slice(start, end)).toBe('mill');
  });

  it('finds the line that a note in the margin is about', async () => {
    const { annotations = [] } = await readMarked();
    expect(annotations).toHaveLength(2);
    expect(annotations[1]).toMatchObject({
      quote: { exact: 'was closed.' },
      note: 'Ask the council.',
    });
  });
});
