import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../testing/makeProject';
import { readRefi } from './readRefi';

const TEXT = '😀 They met at the old quay before dawn.';
const coded = (start: number, end: number, inside = '') =>
  `<PlainTextSelection guid="X" startPosition="${start}" endPosition="${end}" creatingUser="U-1" creationDateTime="2024-03-01T10:00:00Z">${inside}
   <Coding guid="Y"><CodeRef targetGUID="c-1"/></Coding><Coding guid="Z"><CodeRef targetGUID="C-2"/></Coding></PlainTextSelection>`;

describe('readRefi', () => {
  it('reads selections by code points, with their codes and notes, and the text itself', async () => {
    const notes = '<Description>Which?</Description><NoteRef targetGUID="N-1"/>';
    const { annotations, texts } = await readRefi(
      'p.qdpx',
      makeProject(TEXT, coded(14, 26, notes)),
    );
    expect(annotations).toMatchObject([
      {
        quote: { exact: 'the old quay', prefix: '😀 They met at ', suffix: ' before dawn.' },
        note: 'Which?\n\nAsk again.',
        tags: ['Place', 'Quay'],
        label: 'Place',
        colour: '#2ea8e5',
        author: 'Mara',
        createdAt: '2024-03-01T10:00:00.000Z',
        target: { title: 'Interview' },
      },
    ]);
    expect(texts).toEqual([{ title: 'Interview', text: TEXT }]);
  });

  it('says which selections are outside the text', async () => {
    const { annotations, problems } = await readRefi('p.qdpx', makeProject(TEXT, coded(90, 99)));
    expect(annotations).toEqual([]);
    expect(problems).toMatchObject([{ entry: 1, message: { id: 'annotations.problem.outside' } }]);
  });

  it.each([
    ['no zip', strToU8('PK, but no archive'), 'invalid'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'unsupported'],
    ['broken XML', zipSync({ 'project.qde': strToU8('<Project><a></Project>') }), 'unsupported'],
  ])('refuses %s', async (_what, bytes, code) => {
    await expect(readRefi('p.qdpx', bytes)).rejects.toMatchObject({ code });
  });

  it('unpacks nothing of an archive that says it holds too much', async () => {
    const bytes = zipSync({ 'project.qde': new Uint8Array(201_000_000) }, { level: 1 });
    await expect(readRefi('p.qdpx', bytes)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('expands no entities of its own', async () => {
    const bytes = zipSync({
      'project.qde': strToU8(
        '<!DOCTYPE P [<!ENTITY a "boom">]><Project><Note guid="1">&a;</Note></Project>',
      ),
    });
    await expect(readRefi('p.qdpx', bytes)).rejects.toMatchObject({ code: 'unsupported' });
  });
});
