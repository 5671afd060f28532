import { expect, it } from 'vitest';
import { openTestLibrary } from '../testing/openTestLibrary';

const toBytes = (text: string) => new TextEncoder().encode(text);
const RIS = `TY  - BOOK
TI  - Harbours
SN  - 978-3-16-148410-0
ER  -
TY  - CHAP
TI  - One chapter
SN  - 978-3-16-148410-0
ER  -
TY  - JOUR
TI  - Tides
DO  - 10.5555/ABC
ER  -
TY  - GEN
AU  - Nobody, Ann
ER  -
`;

async function openAndImport(text = RIS) {
  const library = await openTestLibrary();
  const request = { job: 'a', name: 'refs.ris', bytes: toBytes(text) };
  return { ...library, request, result: await library.call('references.import', request) };
}

it('adds the sources of a file in one change, which one undo takes back', async () => {
  const { call, result, openLibrary, events } = await openAndImport();
  expect(result).toMatchObject({ format: 'ris', same: [], left: [] });
  expect(result.sources).toHaveLength(3);
  expect(result.problems).toEqual([
    { line: 13, message: { id: 'references.unnamed', values: {} } },
  ]);
  expect(events.filter(({ name }) => name === 'changed')).toHaveLength(1);
  const { action } = await call('history.undo', {});
  expect(action).toEqual({ code: 'source.create', params: { count: 3 } });
  expect((await openLibrary()).sources).toEqual([]);
});

it('tells of what the library has by DOI, ISBN or address, and adds it once asked to', async () => {
  const { call, request, result, openLibrary } = await openAndImport();
  const [book, , article] = result.sources;
  const again = await call('references.import', request);
  expect(again.same.map(({ line, source }) => [line, source])).toEqual([
    [1, book],
    [9, article],
  ]);
  // A chapter has the number of its book, as others have.
  expect(again.sources).toHaveLength(1);
  await call('source.create', { sources: again.same.map(({ csl }) => ({ csl })) });
  expect((await openLibrary()).sources).toHaveLength(6);
});

it('changes nothing where the library is read-only', async () => {
  const { backend, folder, request } = await openAndImport();
  await backend.close();
  const { call } = await openTestLibrary(folder, { access: 'read' });
  await expect(call('references.import', request)).rejects.toMatchObject({ code: 'read-only' });
});

it('exports the sources that are asked for, and fails for one that there isn’t', async () => {
  const { call, result } = await openAndImport();
  const [, chapter] = result.sources;
  const exported = await call('references.export', {
    format: 'ris',
    sources: chapter ? [chapter] : [],
  });
  expect(exported.content.match(/TI {2}- .*/g)).toEqual(['TI  - One chapter']);
  await expect(
    call('references.export', { format: 'csl', sources: ['src_none'] }),
  ).rejects.toMatchObject({ code: 'not-found' });
});
