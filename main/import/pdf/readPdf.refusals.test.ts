import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import type { ReadArticle } from '../readArticle';
import { readPdf } from './readPdf';
import { drawLines, makePdf } from './testing/makePdf';

function read(bytes: Uint8Array, password?: string): Promise<ReadArticle> {
  const options = password === undefined ? {} : { password };
  return readPdf({ name: 'a.pdf', bytes, options, onProgress: () => {} });
}

describe('readPdf, for files that can’t be read', () => {
  const drawRiver = (pdf: PDFKit.PDFDocument) =>
    drawLines(pdf, ['The river rose by two metres within a night.']);

  it('asks for the password of an encrypted file, says so when it is wrong, and opens it', async () => {
    const bytes = await makePdf(drawRiver, { userPassword: 'rain', pdfVersion: '1.7' });
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'password',
      message: 'pdf.needsPassword',
    });
    await expect(read(bytes, 'snow')).rejects.toMatchObject({
      code: 'password',
      message: 'pdf.wrongPassword',
    });
    expect(readArticleText((await read(bytes, 'rain')).document).text).toContain('The river rose');
  });

  it('opens a file that is only encrypted against changes', async () => {
    const bytes = await makePdf(drawRiver, { ownerPassword: 'rain', pdfVersion: '1.7' });
    expect(readArticleText((await read(bytes)).document).text).toContain('The river rose');
  });

  it('says that pages which are only pictures have no text', async () => {
    const bytes = await makePdf((pdf) => pdf.rect(40, 40, 200, 200).fill('#888'));
    const { document, isOnlyPictures } = await read(bytes);
    expect(readArticleText(document).text).toBe('');
    expect(isOnlyPictures).toBe(true);
  });

  it.each([
    ['nothing but its first line', () => Buffer.from('%PDF-1.7\n')],
    ['other bytes', () => Buffer.from(`%PDF-1.7\n${'\u0000\u0001endobj'.repeat(500)}`)],
  ])('says that a file with %s is damaged', async (_case, make) => {
    await expect(read(new Uint8Array(make()))).rejects.toMatchObject({
      code: 'unsupported',
      message: 'pdf.damaged',
    });
  });

  it('reads what there is of a file whose end is missing', async () => {
    const bytes = await makePdf(drawRiver, { compress: false });
    const end = Buffer.from(bytes).lastIndexOf('xref\n0');
    expect(readArticleText((await read(bytes.slice(0, end))).document).text).toContain('The river');
  });
});
