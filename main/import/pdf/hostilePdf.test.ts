import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { buildProgram } from '../../testing/buildProgram';
import { createImporter } from '../createImporter';
import { readPdf } from './readPdf';
import { onePage, type RawObject, writeRawPdf } from './testing/writeRawPdf';

const HELLO: RawObject = { is: '<< >>', stream: 'BT /F1 12 Tf 40 500 Td (Nothing happens.) Tj ET' };

async function readText(objects: readonly RawObject[]): Promise<string> {
  const bytes = writeRawPdf(objects);
  const { document } = await readPdf({ name: 'a.pdf', bytes, options: {}, onProgress: () => {} });
  return readArticleText(document).text;
}

describe('a PDF that means harm is read as any other, and nothing of it runs', () => {
  const script = '<< /S /JavaScript /JS (globalThis.wasRun = true; app.alert\\(1\\)) >>';

  it.each<[string, RawObject[]]>([
    [
      'a script that runs when it is opened',
      onePage(HELLO, { catalogue: `/OpenAction ${script}` }),
    ],
    [
      'scripts by name, and files within it',
      onePage(HELLO, {
        catalogue: `/Names << /JavaScript << /Names [(a) 6 0 R] >> /EmbeddedFiles << /Names [(a.exe) 7 0 R] >> >>`,
        more: [
          { is: script },
          { is: '<< /Type /Filespec /F (a.exe) /EF << /F 8 0 R >> >>' },
          { is: '<< /Type /EmbeddedFile >>', stream: 'MZ' },
        ],
      }),
    ],
    [
      'actions that start programs and open addresses',
      onePage(HELLO, {
        catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>',
        page: '/AA << /O << /S /URI /URI (https://x.example/seen) >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 400 600] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>]',
      }),
    ],
    [
      'a page that is in itself',
      [
        { is: '<< /Type /Catalog /Pages 2 0 R >>' },
        { is: '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>' },
        ...onePage(HELLO).slice(2),
      ],
    ],
    [
      'drawings that draw themselves',
      onePage(
        { is: '<< >>', stream: `${HELLO.stream} /X1 Do` },
        {
          page: '/Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >>',
          more: [
            {
              is: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >> >>',
              stream: '/X1 Do',
            },
          ],
        },
      ),
    ],
    [
      'more pages than it has',
      [
        { is: '<< /Type /Catalog /Pages 2 0 R >>' },
        { is: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>' },
        ...onePage(HELLO).slice(2),
      ],
    ],
    [
      'details that would grow without end',
      onePage(HELLO, {
        catalogue: '/Metadata 6 0 R',
        more: [
          {
            is: '<< /Type /Metadata /Subtype /XML >>',
            stream: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`).join('')}]><x:xmpmeta xmlns:x="adobe:ns:meta/"><title>&i;</title></x:xmpmeta>`,
          },
        ],
      }),
    ],
  ])('%s', async (_case, objects) => {
    expect(await readText(objects)).toBe('Nothing happens.');
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe('a PDF that is too much is refused', () => {
  it('for pages without number', async () => {
    const count = 10_001;
    const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
    const objects = [
      { is: '<< /Type /Catalog /Pages 2 0 R >>' },
      { is: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` },
      ...Array.from({ length: count }, () => ({ is: '<< /Type /Page /Parent 2 0 R >>' })),
    ];
    await expect(readText(objects)).rejects.toMatchObject({
      code: 'too-large',
      message: 'pdf.tooManyPages',
    });
  });

  it('for more words on a page than fit on one', async () => {
    const words = Array.from(
      { length: 110_000 },
      (_, index) => `1 0 0 1 ${(index * 37) % 300} ${(index * 61) % 600} Tm (a) Tj`,
    );
    const stream = `BT /F1 6 Tf ${words.join('\n')} ET`;
    await expect(readText(onePage({ is: '<< >>', stream }))).rejects.toMatchObject({
      code: 'too-large',
      message: 'pdf.crowdedPage',
    });
  });

  it('for objects within objects within objects', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const objects = onePage(HELLO, { catalogue: `/Names ${deep}` });
    await expect(readText(objects)).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('a PDF that unpacks to far more than it is', { timeout: 240_000 }, () => {
  let importer: ReturnType<typeof createImporter>;
  beforeAll(async () => {
    const program = await buildProgram('main/texts/textWorker.ts', 'main/import/importWorker.ts');
    const workerPath = join(program, '../importWorker.js');
    importer = createImporter({ workerPath, maxHeapMb: 256 });
  });

  it('is refused before it takes the memory of this computer', async () => {
    const stream = deflateSync(Buffer.alloc(900_000_000, ' '));
    const bytes = writeRawPdf(onePage({ is: '<< /Filter /FlateDecode >>', stream }));
    const never = new AbortController().signal;
    const request = { name: 'a.pdf', bytes, format: 'auto' as const };
    await expect(importer.prepare(request, () => {}, never)).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
