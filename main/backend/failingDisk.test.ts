import { describe, expect, it, test } from 'vitest';
import { type FaultPlan, FaultyDisk } from '../testing/FaultyDisk';
import { openTestLibrary } from '../testing/openTestLibrary';

type Library = Awaited<ReturnType<typeof openLibrary>>;

const TEXT = 'A title\nThe ministry said so.\nNobody else did.';
const bytesOf = (text: string) => new TextEncoder().encode(text);

const byId = <T extends { id: string }>(records: readonly T[]) =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function openLibrary(folder?: string) {
  const faulty = new FaultyDisk();
  const library = await openTestLibrary(folder, { disk: faulty.disk });
  /** Everything a window shows. */
  const show = async () => {
    const { articles, sources } = await library.openLibrary();
    const opened = await Promise.all(articles.map(({ id }) => library.openArticle(id)));
    const shown = opened.map(({ version: _version, ...article }) => ({
      ...article,
      highlights: byId(article.highlights),
      links: byId(article.links),
    }));
    return { sources: byId(sources), shown };
  };
  return { ...library, faulty, show };
}

async function openWithHighlight() {
  const library = await openLibrary();
  const { article } = await library.importText(TEXT);
  const { highlight } = await library.highlight(article, 4, 12);
  const link = () => {
    const source = { csl: { type: 'book', title: 'Book' } };
    return library.call('link.create', { article, highlight, source, relation: 'origin' });
  };
  const update = () => {
    const bytes = bytesOf(`${TEXT} No.`);
    return library.call('article.update', { job: 'job', article, name: 'b.txt', bytes });
  };
  const undo = () => library.call('history.undo', {});
  return { ...library, article, highlightId: highlight, link, update, undo };
}

type Change = (library: Awaited<ReturnType<typeof openWithHighlight>>) => Promise<unknown>;

/** Makes the change while the disk fails as planned. */
async function makeOn(plan: FaultPlan, change: Change) {
  const library = await openWithHighlight();
  const before = await library.show();
  library.faulty.arm(plan);
  const [outcome] = await Promise.allSettled([change(library)]);
  const isFired = library.faulty.disarm() > 0;
  if (outcome?.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'storage' });
  return { ...library, before, isDone: outcome?.status === 'fulfilled', isFired };
}

const showAnew = async ({ folder, backend }: Library) => {
  await backend.close();
  return (await openLibrary(folder)).show();
};

describe('whichever disk call fails', () => {
  test.each<[string, Change]>([
    ['an import', ({ importText }) => importText('Another\nText.')],
    ['a link to a new source', ({ link }) => link()],
    ['a newer version of the text', ({ update }) => update()],
    ['an import, undone', async ({ undo }) => undo().then(undo)],
  ])('%s is shown and kept, or refused and not there', async (_name, change) => {
    for (let call = 1; ; call += 1) {
      const made = await makeOn({ kind: 'once', call, code: 'EIO' }, change);
      const shown = await made.show();
      if (made.isDone) expect(shown).not.toEqual(made.before);
      expect(await showAnew(made)).toEqual(shown);
      if (!made.isFired) return;
    }
  });
});

it('shows what is saved, and knows it as its own, where a refused change can’t be taken back at once', async () => {
  for (let call = 1; ; call += 1) {
    const made = await makeOn({ kind: 'lasting', call, code: 'ENOSPC' }, ({ link }) => link());
    made.events.length = 0;
    if (!made.isDone) expect(await made.show()).toEqual(made.before);
    await made.link();
    expect(made.events.map(({ name }) => name)).toEqual(['changed']);
    const shown = await made.show();
    expect(shown.sources).toHaveLength(made.isDone ? 2 : 1);
    expect(await showAnew(made)).toEqual(shown);
    if (!made.isFired) return;
  }
});
