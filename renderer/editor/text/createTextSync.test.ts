import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../../shared/document/articleText';
import { placeHighlights } from '../anchoring/placeHighlights';
import { finish, openWorld, settle, type World } from '../testing/openWorld';

/** An edit by someone else, such as the command line. */
function editElsewhere({ backend }: World, text: string): void {
  const { document, version } = backend.read().text;
  const { steps } = new Transform(document).insert(1, schema.text(text));
  backend.run('text.edit', {
    owner: backend.article,
    version,
    author: 'somebody else',
    steps: steps.map((step) => step.toJSON()),
  });
}

/** Another program’s change to the file: text inserted, and some deleted. */
function rewrite({ backend, editor }: World, at: number, text: string, erased: number): void {
  const document = backend.readText();
  const edit = new Transform(document);
  const position = editor.placeIn(document, at);
  const end = document.resolve(position).end();
  edit.delete(position, Math.min(position + erased, end)).insert(position, schema.text(text));
  backend.rewrite(edit.steps);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const moves = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('insert' as const), share }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('erase' as const), share }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('split' as const), share }) },
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constantFrom('save', 'handle', 'handle', 'answer', 'answer', 'hear', 'hear'),
        share,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constantFrom('undo', 'redo', 'other', 'highlight', 'rewrite', 'overwrite'),
        share,
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('break', 'repair'), share }) },
  ),
  { maxLength: 60 },
);

function highlight({ backend }: World, at: number): void {
  const { text } = readArticleText(backend.readText());
  const start = Math.floor(at * text.length);
  const range = { start, end: start + 12 };
  if (!text.slice(range.start, range.end).trim()) return;
  backend.run('highlight.create', { article: backend.article, range, label: 'lbl_said' });
}

async function play(world: World, list: readonly { do: string; share: number }[]): Promise<void> {
  const { backend, editor } = world;
  for (const [index, move] of list.entries()) {
    if (move.do === 'insert') editor.insert(move.share, `<${index}>`);
    else if (move.do === 'erase') editor.erase(move.share, 9);
    else if (move.do === 'split') editor.split(move.share);
    else if (move.do === 'save') editor.sync.save().catch(ignoreFullDisk);
    else if (move.do === 'handle') backend.handle();
    else if (move.do === 'answer') backend.answer();
    else if (move.do === 'hear') editor.hear();
    else if (move.do === 'undo') backend.undo();
    else if (move.do === 'redo') backend.redo();
    else if (move.do === 'other') editElsewhere(world, `[${index}]`);
    else if (move.do === 'rewrite') rewrite(world, move.share, `[${index}]`, 0);
    else if (move.do === 'overwrite') rewrite(world, move.share, `[${index}]`, 15);
    else if (move.do === 'highlight') highlight(world, move.share);
    else backend.setFailing(move.do === 'break');
    await settle();
    expect(editor.rebuild().toJSON()).toEqual(editor.host.state.doc.toJSON());
    const { kept, derived } = editor.readPassages();
    expect(kept).toEqual(derived);
  }
}

function ignoreFullDisk(error: unknown): void {
  expect(error).toMatchObject({ code: 'storage' });
}

describe('any sequence of edits here and elsewhere, undo, failures and delays', () => {
  it('ends with one text, and with the highlights where the backend has them', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        const world = openWorld();
        await play(world, list);
        await finish(world);
        const { text, highlights } = world.backend.read();
        const { document } = text;
        expect(world.editor.host.state.doc.toJSON()).toEqual(document.toJSON());
        const nothing = new Transform(document).mapping;
        const expected = placeHighlights(highlights.values(), document, nothing);
        expect(world.editor.readPlaced()).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps everything typed, unless it was undone', async () => {
    const keeping = [
      'insert',
      'split',
      'save',
      'handle',
      'answer',
      'hear',
      'other',
      'rewrite',
      'break',
      'repair',
    ];
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        const world = openWorld();
        const kept = list.filter((move) => keeping.includes(move.do));
        await play(world, kept);
        await finish(world);
        // What is typed may be split by what is typed into it, but its signs stay in order.
        const { text } = readArticleText(world.backend.readText());
        const count = (words: string, sign: string) => words.split(sign).length - 1;
        const times = (...moves: string[]) => kept.filter((move) => moves.includes(move.do)).length;
        // What no longer has a certain place is offered, with the words around it.
        const all = count(text + world.editor.leftOut.join(), '<');
        expect(all).toBeGreaterThanOrEqual(times('insert'));
        if (!world.editor.leftOut.length) expect(all).toBe(times('insert'));
        expect(count(text, '[')).toBe(times('other', 'rewrite'));
      }),
      { numRuns: 80 },
    );
  });
});

describe('saving', () => {
  it('is done only once the edit has come back', async () => {
    const { backend, editor } = openWorld();
    editor.insert(0, 'Now: ');
    let isSaved = false;
    const saving = editor.sync.save().then(() => {
      isSaved = true;
    });
    await settle();
    backend.handle();
    backend.answer();
    await settle();
    expect(isSaved).toBe(false);
    editor.hear();
    await saving;
    expect(editor.sync.hasUnsaved()).toBe(false);
  });

  it('rebases and resends what was made on an older version', async () => {
    const world = openWorld();
    const { backend, editor } = world;
    editor.insert(0, 'mine ');
    editElsewhere(world, 'theirs ');
    const saving = editor.sync.save();
    for (let round = 0; round < 2; round += 1) {
      await settle();
      backend.handle();
      backend.answer();
      editor.hear();
    }
    await saving;
    const [first] = readArticleText(backend.readText()).text.split('\n');
    expect(first).toBe('theirs mine Six million');
  });

  it('keeps what could not be saved, and throws the reason', async () => {
    const world = openWorld();
    const { backend, editor } = world;
    backend.setFailing(true);
    editor.insert(0, 'Now: ');
    const saving = editor.sync.save();
    const failure = expect(saving).rejects.toThrow('failure.internal');
    await settle();
    backend.handle();
    backend.answer();
    await failure;
    expect(editor.countUnsaved()).toBe(1);
    await finish(world);
    expect(readArticleText(backend.readText()).text).toMatch(/^Now: Six/);
  });

  it('does not wait for events once stopped', async () => {
    const { backend, editor } = openWorld();
    editor.insert(0, 'Now: ');
    editor.sync.stop();
    const saving = editor.sync.save();
    await settle();
    backend.handle();
    backend.answer();
    await saving;
    expect(readArticleText(backend.readText()).text).toMatch(/^Now: Six/);
  });
});

describe('an undo of text', () => {
  it('puts the caret where the text has changed', async () => {
    const world = openWorld();
    const { backend, editor } = world;
    const position = editor.place(0.6);
    editor.insert(0.6, 'words ');
    await finish(world);
    editor.insert(0, 'Elsewhere: ');
    await finish(world);
    backend.undo();
    backend.undo();
    while (backend.events.length) editor.hear();
    expect(editor.host.state.selection.head).toBe(position);
  });
});
