import { describe, expect, it } from 'vitest';
import { message } from '../../shared/words/message';
import { openTestLibrary } from '../testing/openTestLibrary';

type Opened = Awaited<ReturnType<typeof openTestLibrary>>;

/** What a query finds, as `kind: title`, in alphabetical order. */
async function find({ call }: Opened, query: string, isTyping = false): Promise<string[]> {
  const { groups } = await call('search.find', { query, isTyping, whenComplete: true });
  return groups.flatMap(({ hits }) => hits.map(({ kind, title }) => `${kind}: ${title}`)).sort();
}

const note = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** Two articles about one thing, a highlight in each, a source of one of them, a collection with the other. */
async function openWithRecords() {
  const library = await openTestLibrary();
  const { call } = library;
  const { article: port } = await library.importText(
    'The port\nThe ministry paid 6 million dollars.',
  );
  const { article: road } = await library.importText(
    'The road\nNobody paid for the road, he said.',
  );
  const { highlight: claim } = await call('highlight.create', {
    ...{ article: port, range: { start: 4, end: 34 }, label: 'lbl_check', verdict: 'disputed' },
    ...{ tags: ['Public money', 'budget'], note: note('Ask the harbour master.') },
  });
  const { highlight: quote } = await call('highlight.create', {
    ...{ article: road, range: { start: 0, end: 11 }, label: 'lbl_said' },
  });
  const { source } = await call('source.create', {
    csl: { type: 'report', title: 'Annual accounts', author: [{ literal: 'Court of Audit' }] },
    note: 'Table of payments on page 3.',
  });
  await call('link.create', { article: port, highlight: claim, source, relation: 'contradicts' });
  const { collection: outer } = await call('collection.create', { name: 'Floods' });
  const { collection: inner } = await call('collection.create', {
    name: 'Kestrel Bay',
    parent: outer,
  });
  await call('collection.put', { collection: inner, articles: [road] });
  await call('article.editDetails', {
    article: port,
    set: { published: '2025-03-26', byline: 'Ana Núñez' },
  });
  await call('article.editDetails', { article: road, set: { published: '2024-11' } });
  return { ...library, port, road, claim, quote, source };
}

const [PORT, ROAD] = ['article: The port', 'article: The road'];
const [CLAIM, QUOTE] = ['highlight: The port', 'highlight: The road'];
const [NOTE, SOURCE] = ['note: The port', 'source: Annual accounts'];

describe('search.find', () => {
  it('finds by words, phrases and beginnings, in all that a person keeps', async () => {
    const library = await openWithRecords();
    for (const [query, found] of [
      ['paid', [PORT, ROAD, CLAIM, QUOTE]],
      ['ministry paid', [PORT, CLAIM]],
      ['"paid ministry"', []],
      ['"ministry paid 6"', [PORT, CLAIM]],
      ['minis*', [PORT, CLAIM]],
      ['minis', []],
      ['paid -ministry', [ROAD, QUOTE]],
      ['-paid', [SOURCE]],
      ['ministry OR nobody', [PORT, ROAD, CLAIM, QUOTE]],
      ['port', [PORT]],
      ['nunez', [PORT]],
      ['money', [CLAIM]],
      ['harbour', [NOTE]],
      ['harbour ministry', [NOTE]],
      ['audit', [SOURCE]],
      ['payments', [SOURCE]],
      ['nothing', []],
      ['', []],
    ] as const) {
      expect([query, await find(library, query)]).toEqual([query, [...found].sort()]);
    }
    expect(await find(library, 'minis', true)).toEqual([PORT, CLAIM].sort());
  });

  it('finds by each filter, by its opposite, and by filters and words together', async () => {
    const library = await openWithRecords();
    for (const [query, found] of [
      ['tag:budget', [CLAIM]],
      ['tag:"public MONEY"', [CLAIM]],
      ['tag:money', []],
      ['tag:pub*', [CLAIM]],
      ['paid -tag:budget', [PORT, ROAD, QUOTE]],
      ['label:"To check"', [CLAIM]],
      ['kind:quote', [QUOTE]],
      ['kind:claim paid', [CLAIM]],
      ['kind:claim nobody', []],
      ['kind:claim OR kind:quote', [CLAIM, QUOTE]],
      ['nobody OR tag:budget', [ROAD, CLAIM, QUOTE]],
      ['verdict:disputed', [CLAIM]],
      ['verdict:unchecked', []],
      ['relation:contradicts', [CLAIM]],
      ['source:accounts', [CLAIM, SOURCE]],
      ['source:"court of audit"', [CLAIM, SOURCE]],
      [`source:${library.source}`, [CLAIM]],
      ['source:nobody', []],
      ['in:"Kestrel Bay"', [ROAD, QUOTE]],
      ['in:floods paid', [ROAD, QUOTE]],
      ['paid -in:floods', [PORT, CLAIM]],
      ['in:"the port" paid', [PORT, CLAIM]],
      ['before:2025 paid', [ROAD, QUOTE]],
      ['after:2025-03 paid', [PORT, CLAIM]],
      ['after:2024-11 before:2025-03-26 paid', [ROAD, QUOTE]],
      ['tag:budget harbour', [NOTE]],
    ] as const) {
      expect([query, await find(library, query)]).toEqual([query, [...found].sort()]);
    }
  });

  it('says where, and shows it', async () => {
    const { call, port, claim } = await openWithRecords();
    const { groups } = await call('search.find', { query: 'ministr* harbour OR paid' });
    const [article, highlight, found] = groups;
    expect(article).toMatchObject({ kind: 'article', total: 1 });
    expect(article?.hits[0]).toMatchObject({
      ...{ id: port, article: port, title: 'The port', start: 4, end: 12, matches: 2 },
      snippet: [
        { text: 'The ', isMatch: false },
        { text: 'ministry', isMatch: true },
        { text: ' ', isMatch: false },
        { text: 'paid', isMatch: true },
        { text: ' 6 million dollars.', isMatch: false },
      ],
    });
    expect(highlight?.hits[0]).toMatchObject({ id: claim, article: port, start: 4, end: 34 });
    expect(found?.hits[0]?.snippet).toContainEqual({ text: 'harbour', isMatch: true });
  });

  it('answers as many of each kind as are asked for, only the kinds asked for, and how many there are', async () => {
    const library = await openWithRecords();
    const { groups } = await library.call('search.find', {
      ...{ query: 'paid', limit: 1, kinds: ['article'] },
    });
    expect(groups.map(({ kind, total, hits }) => [kind, total, hits.length])).toEqual([
      ['article', 2, 1],
    ]);
  });

  it('puts what has the words in its title first', async () => {
    const library = await openTestLibrary();
    await library.importText('Another\nA port, a port and a port.');
    await library.importText('A port\nNothing else about it, in very many words. '.repeat(3));
    await library.importText('A third\nA port and a port.');
    const { groups } = await library.call('search.find', { query: 'port' });
    expect(groups[0]?.hits[0]?.title).toBe('A port');
  });

  it('says what a query names and the library has not', async () => {
    const { call } = await openWithRecords();
    const { groups, problems } = await call('search.find', { query: 'kind:lie label:x in:y' });
    expect(groups).toEqual([]);
    expect(problems.map(({ id }) => id)).toEqual([
      'query.noSuchValue',
      'query.noSuchLabel',
      'query.noSuchPlace',
    ]);
    expect(problems[1]).toEqual(message('query.noSuchLabel', { value: 'x' }));
  });

  it.each([
    ['東京', ['article: 東京都の港']],
    ['都', ['article: 東京都の港']],
    ['京東', []],
    ['서울', ['article: 서울에서']],
    ['ข้าว', ['article: กินข้าว']],
    ['كتاب', ['article: الكِتَاب كِتَابٌ']],
    ['احمد', ['article: أحمد']],
    ['שלום', ['article: שָׁלוֹם']],
    ['ÅNGSTRÖM', ['article: Angstrom']],
    ['angstrom', ['article: Angstrom']],
  ])('finds %s however it is written', async (query, found) => {
    const library = await openTestLibrary();
    for (const title of [
      '東京都の港',
      '서울에서',
      'กินข้าว',
      'الكِتَاب كِتَابٌ',
      'أحمد',
      'שָׁלוֹם',
      'Angstrom',
    ]) {
      await library.importText(`${title}\n—`);
    }
    expect(await find(library, query)).toEqual(found);
  });

  it('finds nothing in the trash, unless it is asked for that', async () => {
    const library = await openWithRecords();
    await library.call('article.trash', { article: library.port, isTrashed: true });
    expect(await find(library, 'paid')).toEqual([ROAD, QUOTE].sort());
    expect(await find(library, 'paid in:trash')).toEqual([PORT, CLAIM].sort());
    await library.call('history.undo', {});
    expect(await find(library, 'paid')).toEqual([PORT, ROAD, CLAIM, QUOTE].sort());
    expect(await find(library, 'in:trash')).toEqual([]);
  });
});
