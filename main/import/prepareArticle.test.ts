import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { explainFailure } from '../../shared/model/AttestError';
import { articleDetailsSchema } from '../../shared/model/article';
import { english } from '../../shared/words/loadWords';
import { findRealInput } from './findRealInput';
import type { ImporterRequest } from './Importer';
import { prepareArticle } from './prepareArticle';

const BODY =
  'The committee met on Tuesday to hear what had become of the money that was set aside.';
const cecot = findRealInput('articles/cecot.txt');

function request(name: string, content: string | Uint8Array): ImporterRequest {
  return {
    name,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
    format: 'auto',
  };
}

// The first page loads jsdom, which can be slow on a busy machine.
describe('prepareArticle', { timeout: 30_000 }, () => {
  it.each([
    ['a.txt', 'Harbour costs rise\n\nThe ministry paid 6 million for it.'],
    ['a.md', '# Harbour costs rise\n\nThe ministry paid 6 million for it.'],
    ['a.html', '<title>Harbour costs rise</title><p>The ministry paid 6 million for it.'],
    ['b.html', '<h1>Harbour costs rise</h1><p>The ministry paid 6 million for it.'],
  ])('keeps the title of %s in the text where nothing else shows it', async (name, text) => {
    const bytes = Buffer.from(text);
    const request = { name, bytes, format: 'auto' as const, isTitleKept: true };
    const { document } = await prepareArticle(request);
    const words = readArticleText(parseDocument(articleDocumentSchema, document)).text;
    expect(words.split('\n').filter(Boolean)).toEqual([
      'Harbour costs rise',
      'The ministry paid 6 million for it.',
    ]);
  });

  it.each<[string, Buffer, object, object]>([
    [
      'UTF-8',
      Buffer.from('Zoë'),
      {},
      { encoding: 'utf-8', isEncodingGuessed: false, opening: 'Zoë\nZoë' },
    ],
    [
      'another encoding, which had to be guessed',
      Buffer.from('Napol\xe9on Dupr\xe9', 'latin1'),
      {},
      {
        encoding: 'windows-1252',
        isEncodingGuessed: true,
        opening: 'Napoléon Dupré\nNapoléon Dupré',
      },
    ],
    [
      'the encoding that the person chose',
      Buffer.from('\xf0\xcf\xd2\xd4', 'latin1'),
      { encoding: 'koi8-r' },
      { encoding: 'koi8-r', isEncodingGuessed: false, opening: 'Порт\nПорт' },
    ],
  ])('says how it has read %s', async (_case, bytes, options, reading) => {
    expect(await prepareArticle({ ...request('a.txt', bytes), options })).toMatchObject(reading);
  });

  it.each<[string, string, RegExp]>([
    ['a.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR', /^“a.ics” is a calendar: data rather than a text/],
    [
      'a.bib',
      '@book{a,\n title = {b}\n}',
      /is a list of references in BibTeX. It belongs to the sources/,
    ],
    ['a.csv', 'Highlight,Book Title\na,b', /is an export of Readwise: highlights made in another/],
  ])('says what data of other programs is: %s', async (name, text, said) => {
    const failure = await prepareArticle(request(name, text)).catch((error: unknown) => error);
    expect(english.say(explainFailure(failure))).toMatch(said);
  });

  it.each<[string, Partial<ImporterRequest>]>([
    ['as a text', { format: 'text' }],
    ['where it is kept in any case', { isDataTaken: true }],
  ])('reads data of other programs %s', async (_case, how) => {
    const { opening } = await prepareArticle({ ...request('a.json', '{"a": 1}'), ...how });
    expect(opening).toContain('{"a": 1}');
  });

  it('makes an article of a text', async () => {
    expect(await prepareArticle(request('a.txt', `The Money\n\n${BODY}\n`))).toEqual({
      details: {
        title: 'The Money',
        byline: '',
        publisher: '',
        published: '',
        url: '',
        language: '',
      },
      direction: 'ltr',
      document: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: BODY }] }],
      },
      format: 'text',
      encoding: 'utf-8',
      isEncodingGuessed: false,
      opening: `The Money\n${BODY}`,
      words: 17,
      blocks: 1,
      pictures: [],
      annotations: [],
      leftOut: [],
      hasChanges: false,
    });
  });

  it.each<[string, ImporterRequest, object]>([
    [
      'Markdown, its title being its first heading',
      request('a.md', `---\nauthor: Jane Doe\n---\n# The *Money*\n\n${BODY}`),
      { details: { title: 'The Money', byline: 'Jane Doe' }, format: 'markdown', blocks: 1 },
    ],
    [
      'Markdown whose front matter names it otherwise',
      request('a.md', `---\ntitle: Where It Went\n---\n# The Money\n\n${BODY}`),
      { details: { title: 'Where It Went' }, blocks: 2 },
    ],
    [
      'a page',
      request(
        'a',
        `<!doctype html><html lang="he" dir="rtl"><title>כסף</title><p>${'שלום עולם '.repeat(20)}</p>`,
      ),
      { details: { title: 'כסף', language: 'he' }, direction: 'rtl', format: 'html', words: 40 },
    ],
    [
      'pasted HTML, its title being its first heading',
      request('Pasted text', `<h1>The\n Money</h1><p>${BODY}</p>`),
      { details: { title: 'The Money' }, format: 'html', blocks: 1 },
    ],
    [
      'a page in an old encoding',
      request(
        'a.html',
        Buffer.concat([
          Buffer.from('<meta charset="gb2312"><p>'),
          Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
        ]),
      ),
      { encoding: 'gbk', details: { title: '中文' } },
    ],
    ['right-to-left text', request('a.txt', 'שלום עולם'), { direction: 'rtl' }],
    [
      'a text under a wished format',
      { ...request('a.txt', '# a\n\nb'), format: 'markdown' },
      { details: { title: 'a' }, format: 'markdown' },
    ],
    [
      'HTML as text, where that is wished',
      { ...request('a.html', '<p>a</p>'), format: 'text' },
      { details: { title: '<p>a</p>' }, format: 'text' },
    ],
    [
      'what the person says rather than what the text says',
      {
        ...request(
          'a.html',
          `<title>x</title><link rel="canonical" href="https://x.example/"><p>${BODY}</p>`,
        ),
        title: ' The  Money ',
        url: 'https://y.example/a',
      },
      { details: { title: 'The Money', url: 'https://y.example/a' } },
    ],
    [
      'Markdown, without an address that no link may hold',
      request('a.md', `---\nurl: javascript:alert(1)\n---\n${BODY}`),
      { details: { url: '' } },
    ],
  ])('makes an article of %s', async (_case, asked, expected) => {
    const prepared = await prepareArticle(asked);
    expect(prepared).toMatchObject(expected);
    expect(articleDetailsSchema.parse(prepared.details)).toEqual(prepared.details);
  });

  it('tells its steps', async () => {
    const steps: string[] = [];
    await prepareArticle(request('a.txt', BODY), (step) => steps.push(step));
    expect(steps).toEqual(['reading', 'extracting']);
  });

  it('cuts details that are too long', async () => {
    const long = 'x'.repeat(5000);
    const text = `---\ntitle: ${long}\nauthor: ${long}\nurl: https://x.example/${long}\n---\n${BODY}`;
    const { details } = await prepareArticle(request('a.md', text));
    expect(articleDetailsSchema.safeParse(details).success).toBe(true);
  });

  it.each<[string, ImporterRequest, string, RegExp]>([
    ['an empty file', request('a.txt', ''), 'empty', /no text in “a\.txt”/],
    ['white space alone', request('a.txt', ' \n\t\u00a0\ufeff\n'), 'empty', /no text/],
    [
      'a page without words',
      request('a.html', '<!doctype html><img src="a.png"><script>x</script>'),
      'empty',
      /no text/,
    ],
    ['Markdown without words', request('a.md', '---\n\n![](a.png)'), 'empty', /no text/],
    ['a damaged PDF', request('a.txt', '%PDF-1.7 …'), 'unsupported', /“a\.txt” is damaged, .* PDF/],
    [
      'a spreadsheet',
      request('a.xlsx', 'PK\x03\x04xl/workbook.xml'),
      'unsupported',
      /a spreadsheet/,
    ],
    [
      'an image, even as text',
      { ...request('a', Buffer.from('89504e470d0a1a0a00', 'hex')), format: 'text' },
      'unsupported',
      /a PNG image/,
    ],
    [
      'other bytes',
      request(
        'a.bin',
        Uint8Array.from({ length: 999 }, (_, i) => i),
      ),
      'unsupported',
      /has no text/,
    ],
    [
      'a word list',
      request('a.txt', 'ab\n'.repeat(200_001)),
      'too-large',
      /more than 200,000 paragraphs/,
    ],
    [
      'a text of 60 MB',
      request('a.txt', Buffer.alloc(60_000_000, 'word ')),
      'too-large',
      /“a\.txt” is 60 MB.* up to 20 MB/,
    ],
    [
      'a text of 21 MB',
      request('a.txt', Buffer.alloc(20_100_000, 'word ')),
      'too-large',
      /is 21 MB/,
    ],
  ])('rejects %s with a clear message', async (_case, asked, code, message) => {
    const error = await prepareArticle(asked).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AttestError', code });
    expect(english.say(explainFailure(error))).toMatch(message);
  });

  it.skipIf(!cecot)('makes an article of cecot.txt without changing a word of it', async () => {
    const bytes = readFileSync(cecot ?? '');
    const prepared = await prepareArticle(request('cecot.txt', bytes));
    const { text, blocks } = readArticleText(
      parseDocument(articleDocumentSchema, prepared.document),
    );
    expect(text).toBe(bytes.toString('utf8').trim());
    expect(blocks.filter(({ type }) => type === 'heading')).toMatchObject([
      { text: 'Judicial Setback for Trump', level: 2 },
      { text: 'Risky Move?', level: 2 },
      { text: 'Deported Salvadorans', level: 2 },
    ]);
    expect(prepared).toMatchObject({
      details: {
        title: 'US Secretary of Homeland Security, Kristi Noem, visited the maximum-security…',
      },
      format: 'text',
      blocks: 14,
    });
  });
});
