import { describe, expect, it } from 'vitest';
import { splitMime } from './splitMime';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const parts = (text: string) =>
  splitMime(bytes(text)).parts.map(({ type, bytes: body }) => [
    type,
    Buffer.from(body).toString('latin1'),
  ]);

const two = (before: string, after: string, end = '\r\n') =>
  [
    'Content-Type: multipart/related;',
    '\tboundary="b=1"',
    '',
    'A preamble that nobody reads.',
    '--b=1',
    before,
    '--b=1',
    after,
    '--b=1--',
    'And an epilogue.',
  ].join(end);

describe('splitMime', () => {
  it.each<[string, string, [string, string][]]>([
    ['a message of one part', 'Content-Type: text/html\r\n\r\n<p>a', [['text/html', '<p>a']]],
    ['no headers', '\r\n\r\na', [['text/plain', 'a']]],
    [
      'parts, without what is around them',
      two('Content-Type: text/html\r\n\r\n<p>a', 'Content-Type: image/png\r\n\r\nb'),
      [
        ['text/html', '<p>a'],
        ['image/png', 'b'],
      ],
    ],
    [
      'parts with the line ends of other systems',
      two('Content-Type: text/html\n\n<p>a', 'Content-Type: image/png\n\nb', '\n'),
      [
        ['text/html', '<p>a'],
        ['image/png', 'b'],
      ],
    ],
    [
      'parts within a part',
      two(
        'Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: TEXT/HTML; charset="x"\r\n\r\na\r\n--c--',
        '\r\n\r\nb',
      ),
      [
        ['text/html', 'a'],
        ['text/plain', 'b'],
      ],
    ],
    [
      'quoted-printable',
      'Content-Transfer-Encoding: Quoted-Printable\r\n\r\nna=EFve =3D so=  \r\nft \r\nb=',
      [['text/plain', 'na\xefve = soft\nb']],
    ],
    ['base64', 'Content-Transfer-Encoding: base64\r\n\r\nYW\r\nJj', [['text/plain', 'abc']]],
    [
      'what is cut off',
      two('Content-Type: text/html\r\n\r\n<p>a', '').replace(/--b=1\r\n\r\n[\s\S]*/, ''),
      [['text/html', '<p>a\r\n']],
    ],
  ])('reads %s', (_case, message, expected) => {
    expect(parts(message).slice(0, expected.length)).toEqual(expected);
  });

  it('reads where parts came from, over several lines', () => {
    const message = 'Content-Location: https://x.example/\r\n a.png\r\nContent-ID: <a@b>\r\n\r\n';
    expect(splitMime(bytes(message)).parts).toMatchObject([
      { location: 'https://x.example/a.png', id: 'a@b' },
    ]);
  });
});
