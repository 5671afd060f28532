import { describe, expect, it } from 'vitest';
import type { ReaderInput } from '../formats/ImportFormat';
import { emailFormat } from './emailFormat';
import { readEmail } from './readEmail';

const HEAD = [
  'Message-ID: <1@example.org>',
  'From: =?utf-8?Q?Zo=C3=AB?= Doe <zoe@example.org>',
  'To: jim@example.org',
  'Date: Tue, 05 Mar 2024 10:00:00 +0100',
  'MIME-Version: 1.0',
];
const BODY = 'The committee met on Tuesday to hear what had become of the money.';
/** A picture of one pixel, with more bytes after it than a placeholder has. */
const PICTURE = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  ),
  Buffer.alloc(300),
]).toString('base64');

function mail(lines: readonly string[], subject = 'The money'): string {
  return [...HEAD, `Subject: ${subject}`, ...lines].join('\r\n');
}

function read(raw: string) {
  const input: ReaderInput = {
    name: 'a.eml',
    bytes: Buffer.from(raw, 'latin1'),
    text: '',
    title: undefined,
    url: undefined,
    options: {},
    onProgress: () => {},
  };
  return readEmail(input);
}

describe('readEmail', () => {
  it.each<[string, string, string]>([
    [
      'plain text',
      mail(['Content-Type: text/plain', '', BODY, '', '> Who', '> asked?']),
      `doc(paragraph("${BODY}"), blockquote(paragraph("Who"), paragraph("asked?")))`,
    ],
    [
      'a body that is encoded, in a charset of its own',
      mail([
        'Content-Type: text/plain; charset=koi8-r',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '=F0=D2=C9=D7=C5=D4, =\r\n=CD=C9=D2!',
      ]),
      'doc(paragraph("Привет, мир!"))',
    ],
    [
      'base64',
      mail([
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('Grüße aus Köln').toString('base64'),
      ]),
      'doc(paragraph("Grüße aus Köln"))',
    ],
    [
      'the quotes of Windows',
      mail(['Content-Type: text/plain; charset=windows-1252', '', '\x93It\x92s 5 \x80\x94']),
      'doc(paragraph("“It’s 5 €”"))',
    ],
  ])('reads %s', async (_case, raw, document) => {
    expect((await read(raw)).document.toString()).toBe(document);
  });

  it('has the subject for its title, who sent it for its byline, and when', async () => {
    const { details } = await read(mail(['', BODY], '=?iso-8859-1?Q?Gr=FC=DFe?='));
    expect(details).toMatchObject({
      title: 'Grüße',
      byline: 'Zoë Doe',
      published: '2024-03-05T09:00:00.000Z',
      url: '',
    });
  });

  it('prefers HTML, keeps its pictures, and names what is attached without opening it', async () => {
    const parts = [
      [
        'Content-Type: text/html; charset=utf-8',
        '',
        `<p>${BODY}</p><p><img src="cid:p%401" alt="A map"><script>alert(1)</script></p>`,
      ],
      [
        'Content-Type: image/png',
        'Content-ID: <p@1>',
        'Content-Transfer-Encoding: base64',
        '',
        PICTURE,
      ],
    ];
    const related = [
      '--r',
      ...parts.flatMap((part, index) => (index ? ['--r', ...part] : part)),
      '--r--',
    ];
    const raw = mail([
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: multipart/related; boundary=r',
      '',
      ...related,
      '--m',
      'Content-Type: application/pdf; name="The report.pdf"',
      'Content-Disposition: attachment; filename="The report.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--m--',
    ]);
    const { document } = await read(raw);
    expect(document.toString()).toMatch(
      /^doc\(.*paragraph\("The committee .*image.*horizontalRule, paragraph\("📎 The report.pdf"\)\)$/,
    );
    expect(document.toString()).not.toContain('alert');
    let src = '';
    document.descendants((node) => {
      if (node.type.name === 'image') src = String(node.attrs.src);
    });
    expect(src).toBe(`data:image/png;base64,${PICTURE}`);
  });

  it('reads the message of a mailbox, and refuses several', async () => {
    const separator = 'From zoe@example.org Tue Mar  5 10:00:00 2024\r\n';
    const one = separator + mail(['', BODY, '', '>From then on.', '']);
    expect((await read(one)).document.toString()).toBe(
      `doc(paragraph("${BODY}"), paragraph("From then on."))`,
    );
    await expect(read(`${one}\r\n${one}`)).rejects.toThrow('import.email.several');
  });

  it('refuses parts within parts without end', async () => {
    const nested = Array.from(
      { length: 60 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    await expect(read(mail([nested.join('')]))).rejects.toThrow('import.email.unreadable');
  });

  it('reads a message within messages without end as far as it goes', async () => {
    const raw = Array.from({ length: 200 }, () =>
      mail(['Content-Type: message/rfc822', '', '']),
    ).join('');
    expect((await read(raw)).details.title).toBe('The money');
  });
});

describe('emailFormat', () => {
  it.each<[string, string, boolean]>([
    ['a message', mail(['', BODY]), true],
    ['a message in a mailbox', `From a@b Tue Mar 5 10:00:00 2024\n${mail(['', BODY])}`, true],
    [
      'a message whose headers are folded',
      `Received: from a\r\n\tby b\r\nFrom: a@b\r\n\r\nHi`,
      true,
    ],
    ['a letter', 'From: the mayor\nTo: the council\nSubject: money\n\nDear all,', false],
    ['a text that names a header', 'The Message-ID: header is unique.\nFrom: here on', false],
    ['nothing', '', false],
  ])('tells messages from texts: %s', (_case, head, isMessage) => {
    expect(emailFormat.recognise?.(head)).toBe(isMessage);
  });
});
