import { describe, expect, it } from 'vitest';
import type { ImportRequest, ImportResult } from '../../../shared/ipc/importRequest';
import { AttestError } from '../../../shared/model/AttestError';
import type { ArticleId } from '../../../shared/model/ids';
import { english } from '../../../shared/words/loadWords';
import { message } from '../../../shared/words/message';
import type { Notice } from '../../state/notices';
import { makeOpened } from '../../testing/makeOpened';
import { makeServices } from '../../testing/makeServices';
import { cancelImport, chooseAndImport, importArticles, summarizeImport } from './importArticles';

const item = (name: string) => ({ name, bytes: new Uint8Array([65]) });
const result = (id: ArticleId): ImportResult => ({
  article: id,
  title: 'A bridge',
  words: 1200,
  blocks: 3,
  same: [],
  leftOut: [],
});
const reading = { encoding: 'utf-8', isGuessed: false, opening: 'A bridge', hasChanges: false };
const findNone = () => ({ same: [], reading });
const open = ({ article }: { article: ArticleId }) => makeOpened(article);
const read = ({ tone, text, details = [] }: Notice) =>
  [`${tone}: ${english.say(text)}`, ...details.map((detail) => english.say(detail))].join(' ');

describe('chooseAndImport', () => {
  const choose = async (files: ReturnType<typeof item>[]) => {
    const unread = [
      {
        name: 'locked.txt',
        message: message('system.verbatim', { text: 'Attest is not allowed to read it.' }),
      },
    ];
    const { services, store } = makeServices({
      'dialog.chooseFiles': () => ({ files, unread }),
      'article.findSame': findNone,
      'article.import': () => result('art_aaaa'),
      'article.open': open,
    });
    await chooseAndImport(services);
    return store.getState().notices.map(read);
  };
  const told = '“locked.txt” was not imported. Attest is not allowed to read it.';

  it('imports what could be read, and reports each that could not', async () => {
    expect(await choose([item('a.txt')])).toEqual([`error: Imported 1 of 2 articles. ${told}`]);
  });

  it('imports nothing where none could be read', async () => {
    expect(await choose([])).toEqual([`error: ${told}`]);
  });
});

describe('importArticles', () => {
  it('imports the others where one fails, opens the last and sums up', async () => {
    const { services, store } = makeServices({
      'article.findSame': findNone,
      'article.import': ({ name }: { name: string }) => {
        if (name === 'bad.pdf')
          throw new AttestError(
            'unsupported',
            message('articles.import.unreadable', { reason: 'a PDF' }),
          );
        return result(name === 'a.txt' ? 'art_aaaa' : 'art_cccc');
      },
      'article.open': open,
    });
    await importArticles(services, [item('a.txt'), item('bad.pdf'), item('c.txt')]);
    const { session, notices } = store.getState();
    expect(session).toMatchObject({ importing: null, place: { article: 'art_cccc' } });
    expect(notices.map(read)).toEqual([
      'error: Imported 2 of 3 articles. “bad.pdf” was not imported. It couldn’t be read: a PDF',
    ]);
  });

  it('shows its progress', async () => {
    const seen: unknown[] = [];
    const { services, store, emit } = makeServices({
      'article.findSame': findNone,
      'article.import': ({ job }: { job: string }) => {
        emit('importProgress', { job: 'another', step: 'saving', fraction: 1 });
        emit('importProgress', { job, step: 'extracting', fraction: 0.5 });
        seen.push(store.getState().session.importing);
        return result('art_aaaa');
      },
      'article.open': open,
    });
    await importArticles(services, [item('a.txt')]);
    expect(seen).toMatchObject([
      { name: 'a.txt', number: 1, count: 1, step: 'extracting', fraction: 0.5 },
    ]);
  });

  it('waits for the import that is under way', async () => {
    const steps: string[] = [];
    const { services } = makeServices({
      'article.findSame': findNone,
      'article.import': async ({ name }: { name: string }) => {
        steps.push(`start ${name}`);
        await Promise.resolve();
        steps.push(`end ${name}`);
        return result('art_aaaa');
      },
      'article.open': open,
    });
    await Promise.all([
      importArticles(services, [item('a.txt')]),
      importArticles(services, [item('b.txt')]),
    ]);
    expect(steps).toEqual(['start a.txt', 'end a.txt', 'start b.txt', 'end b.txt']);
  });

  it('stops at the file under way when it is cancelled, without a notice', async () => {
    const started: string[] = [];
    const cancelled: string[] = [];
    const { services, store } = makeServices({
      'article.findSame': findNone,
      'article.import': async ({ name }: { name: string }) => {
        started.push(name);
        await cancelImport(services);
        throw new AttestError('cancelled', message('articles.cancel'));
      },
      'import.cancel': ({ job }: { job: string }) => {
        cancelled.push(job);
        return {};
      },
    });
    await importArticles(services, [item('a.txt'), item('b.txt')]);
    expect(started).toEqual(['a.txt']);
    expect(cancelled).toHaveLength(1);
    expect(store.getState().notices).toEqual([]);
    expect(store.getState().session.importing).toBeNull();
  });
});

describe('what is in the library already', () => {
  const same = {
    article: 'art_known',
    title: 'A bridge',
    importedAt: '2025-01-01T00:00:00.000Z',
    trashedAt: null,
    by: 'file',
  } as const;

  it('is not imported: the person is asked once for all, and the others are imported', async () => {
    const imported: string[] = [];
    const { services, store } = makeServices({
      'article.findSame': ({ name }: { name: string }) => ({
        same: name === 'new.txt' ? [] : [same],
        reading,
      }),
      'article.import': ({ name }: { name: string }) => {
        imported.push(name);
        return result('art_aaaa');
      },
      'article.open': open,
    });
    await importArticles(services, [item('a.txt'), item('new.txt'), item('b.txt')]);
    expect(imported).toEqual(['new.txt']);
    expect(store.getState().session.dialog).toMatchObject({
      kind: 'same',
      found: [
        { item: { name: 'a.txt' }, same },
        { item: { name: 'b.txt' }, same },
      ],
    });
  });

  it('is imported again where the person wants a second copy', async () => {
    const { services, store } = makeServices({
      'article.findSame': () => ({ same: [same], reading }),
      'article.import': () => result('art_aaaa'),
      'article.open': open,
    });
    await importArticles(services, [item('a.txt')], { isAgain: true });
    expect(store.getState().session).toMatchObject({
      dialog: null,
      place: { article: 'art_aaaa' },
    });
  });
});

describe('importArticles, given a file whose encoding had to be guessed', () => {
  const guessed = { encoding: 'koi8-u', isGuessed: true, opening: 'Порт', hasChanges: false };

  it('asks once for all, and imports the others', async () => {
    const imported: string[] = [];
    const { services, store } = makeServices({
      'article.findSame': ({ name }: { name: string }) => ({
        same: [],
        reading: name === 'new.txt' ? reading : guessed,
      }),
      'article.import': ({ name }: { name: string }) => {
        imported.push(name);
        return result('art_aaaa');
      },
      'article.open': open,
    });
    await importArticles(services, [item('a.txt'), item('new.txt'), item('b.txt')]);
    expect(imported).toEqual(['new.txt']);
    expect(store.getState().session.dialog).toMatchObject({
      kind: 'encoding',
      guessed: [
        { item: { name: 'a.txt' }, reading: guessed },
        { item: { name: 'b.txt' }, reading: guessed },
      ],
      found: [],
    });
  });
});

describe('importArticles, given a document with tracked changes', () => {
  const tracked = { ...reading, hasChanges: true };

  it('asks once for all, before what else there is to ask, and imports the others', async () => {
    const imported: [string, unknown][] = [];
    const { services, store } = makeServices({
      'article.findSame': ({ name }: { name: string }) => ({
        same: [],
        reading: name === 'a.docx' ? tracked : { ...reading, isGuessed: name === 'b.txt' },
      }),
      'article.import': ({ name, options }: ImportRequest) => {
        imported.push([name, options]);
        return result('art_aaaa');
      },
      'article.open': open,
    });
    await importArticles(services, [item('a.docx'), item('b.txt'), item('c.txt')]);
    expect(imported).toEqual([['c.txt', undefined]]);
    expect(store.getState().session.dialog).toMatchObject({
      kind: 'changes',
      changed: [{ name: 'a.docx' }],
      next: { kind: 'encoding', guessed: [{ item: { name: 'b.txt' } }] },
    });
  });

  it('asks nobody who has chosen already', async () => {
    const { services, store } = makeServices({
      'article.findSame': () => ({ same: [], reading: tracked }),
      'article.import': () => result('art_aaaa'),
      'article.open': open,
    });
    await importArticles(services, [{ ...item('a.docx'), options: { changes: 'reject' } }]);
    expect(store.getState().session).toMatchObject({
      dialog: null,
      place: { article: 'art_aaaa' },
    });
  });
});

describe('importArticles, given data of other programs', () => {
  it('says what it is, and imports it as plain text where the person wants that', async () => {
    const formats: unknown[] = [];
    const { services, store } = makeServices({
      'article.findSame': ({ name, format }: ImportRequest) => {
        formats.push(format);
        if (format === 'text') return { same: [], reading };
        const said = { name, kind: message('data.kind.calendar') };
        throw new AttestError('data', message('data.refused', said));
      },
      'article.import': () => result('art_aaaa'),
      'article.open': open,
    });
    await importArticles(services, [item('a.ics')]);
    const [notice] = store.getState().notices;
    expect(notice && read(notice)).toMatch(/“a.ics” is a calendar: data rather than/);
    notice?.action?.run();
    await expect.poll(() => store.getState().session.place).toMatchObject({ article: 'art_aaaa' });
    expect(formats).toEqual([undefined, 'text']);
  });
});

describe('summarizeImport', () => {
  it.each([
    [[result('art_aaaa')], 1, 'Imported “A bridge”, 1,200 words.'],
    [[result('art_aaaa'), result('art_bbbb')], 2, 'Imported 2 of 2 articles.'],
  ])('of %j', (done, asked, expected) => {
    const summary = summarizeImport(done, [], asked);
    expect(summary && read({ id: 1, ...summary })).toBe(`info: ${expected}`);
  });

  it('is nothing where all was cancelled', () => {
    expect(summarizeImport([], [], 2)).toBeNull();
  });
});
