import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../prepareArticle';
import { mhtmlFormat } from './mhtmlFormat';

const slowly = { timeout: 30_000 };
const png = Buffer.from(`\x89PNG\r\n\x1a\n${'and so on '.repeat(40)}`, 'latin1');

interface Part {
  headers: string[];
  body: string;
}

function archive(parts: readonly Part[], head: readonly string[] = ['From: <Saved by Blink>']) {
  const lines = [
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----B"',
    '',
    ...parts.flatMap(({ headers, body }) => ['------B', ...headers, '', body]),
    '------B--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

const picture = (...headers: string[]): Part => ({
  headers: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', ...headers],
  body: Buffer.from(png).toString('base64'),
});

const page = (body: string, location = 'https://x.example/a/b.html'): Part => ({
  headers: ['Content-Type: text/html; charset="utf-8"', `Content-Location: ${location}`],
  body: Buffer.from(body).toString('latin1'),
});

const prepare = (bytes: Uint8Array) => prepareArticle({ name: 'a.mhtml', bytes, format: 'auto' });

describe('a page that was saved in one file', slowly, () => {
  it.each<[string, string, Part]>([
    [
      'its full address',
      'https://x.example/c.png',
      picture('Content-Location: https://x.example/c.png'),
    ],
    ['an address on its site', '/c.png', picture('Content-Location: https://x.example/c.png')],
    [
      'an address beside it',
      'c.png?d#e',
      picture('Content-Location: https://x.example/a/c.png?d#e'),
    ],
    ['its number', 'cid:c@d', picture('Content-ID: <c@d>')],
    ['a relative location', 'c.png', picture('Content-Location: c.png')],
  ])('has its pictures, by %s', async (_case, src, part) => {
    const { document, pictures, format } = await prepare(
      archive([page(`<p>Word</p><img src="${src}" alt="A bridge">`), part]),
    );
    expect(format).toBe('mhtml');
    expect(pictures).toHaveLength(1);
    expect(Buffer.from(pictures[0]?.bytes ?? []).equals(Buffer.from(png))).toBe(true);
    expect(document.content?.[1]).toMatchObject({
      type: 'image',
      attrs: { src: `attachment:${pictures[0]?.name}`, alt: 'A bridge' },
    });
  });

  it('has pictures that would have been loaded late', async () => {
    const part = picture('Content-Location: https://x.example/c.png');
    const html =
      '<p>Word</p><img src="data:image/gif;base64,R0lGOD" data-srcset="/c.png 2x, /d.png 3x">';
    expect((await prepare(archive([page(html), part]))).pictures).toHaveLength(1);
  });

  it('has no picture that was not saved', async () => {
    const html = '<p>Word</p><img src="https://x.example/other.png" alt="A bridge">';
    const { document, pictures } = await prepare(archive([page(html), picture('Content-ID: <a>')]));
    expect(pictures).toEqual([]);
    expect(document.content?.[1]?.attrs).toMatchObject({ src: '', alt: 'A bridge' });
  });

  it('knows where it came from', async () => {
    const head = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://x.example/real'];
    const { details } = await prepare(archive([page('<p>Word</p>', 'cid:frame')], head));
    expect(details.url).toBe('https://x.example/real');
  });

  it('begins with the page that it says', async () => {
    const bytes = archive([
      page('<p>An advert</p>'),
      { ...page('<p>The page</p>'), headers: ['Content-Type: text/html', 'Content-ID: <main>'] },
    ]);
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace('type="text/html";', 'type="text/html"; start="<main>";');
    const { document } = await prepare(Buffer.from(text, 'latin1'));
    expect(JSON.stringify(document)).toContain('The page');
  });

  it('is refused without a page in it', async () => {
    await expect(prepare(archive([picture()]))).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('an archive of a page is told from mail', () => {
  it.each([
    [true, 'From: <Saved by Blink>\r\nSubject: a\r\n\r\n'],
    [
      true,
      'From: "Saved by Windows Internet Explorer 8"\r\nContent-Type: multipart/related\r\n\r\n',
    ],
    [true, 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n'],
    [false, 'From: ada@x.example\r\nTo: bo@x.example\r\nContent-Type: multipart/related\r\n\r\n'],
    [false, 'Dear Ada\r\n\r\nContent-Type: multipart/related'],
    [false, '<html>'],
  ])('%s: %j', (isArchive, head) => {
    expect(mhtmlFormat.recognise?.(head)).toBe(isArchive);
  });
});
