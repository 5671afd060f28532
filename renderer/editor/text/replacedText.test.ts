import { TextSelection } from '@tiptap/pm/state';
import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import { finish, openWorld, settle, type World } from '../testing/openWorld';

/** Another program replaces these words. */
function replaceWords({ backend }: World, words: string, by: string): void {
  const document = backend.readText();
  const { text, blocks } = readArticleText(document);
  const start = positionAtOffset({ text, blocks }, text.indexOf(words));
  const edit = new Transform(document).delete(start, start + words.length);
  backend.rewrite(edit.insert(start, schema.text(by)).steps);
}

function typeAfter({ editor }: World, words: string, typed: string): void {
  const articleText = readArticleText(editor.host.state.doc);
  const offset = articleText.text.indexOf(words) + words.length;
  const position = positionAtOffset(articleText, offset);
  const { tr } = editor.host.state;
  tr.setSelection(TextSelection.create(tr.doc, position));
  editor.host.dispatch(tr.insertText(typed));
}

describe('a text that another program has written', () => {
  it('takes in what was typed elsewhere in it, which is then saved, with the caret after it', async () => {
    const world = openWorld();
    const { backend, editor } = world;
    typeAfter(world, 'it said', ' again');
    replaceWords(world, 'Nobody', 'No one at all');
    editor.hear();
    const { doc, selection } = editor.host.state;
    expect(doc.textBetween(0, selection.head)).toMatch(/it said again$/);
    await finish(world);
    const { text } = readArticleText(backend.readText());
    expect(text).toContain('it said again on');
    expect(text).toContain('No one at all else did.');
    expect(editor.leftOut).toEqual([]);
  });

  it('lets a save under way finish', async () => {
    const world = openWorld();
    typeAfter(world, 'it said', ' again');
    const saving = world.editor.sync.save();
    await settle();
    replaceWords(world, 'Nobody', 'No one');
    for (let round = 0; round < 2; round += 1) {
      world.backend.handle();
      world.backend.answer();
      world.editor.hear();
      await settle();
    }
    world.editor.hear();
    await saving;
    expect(readArticleText(world.backend.readText()).text).toContain('it said again on');
  });

  it('answers what was typed into replaced words, and is not changed by it', async () => {
    const world = openWorld();
    typeAfter(world, '6 million', ' and a half');
    typeAfter(world, 'Nobody else', ' at all');
    replaceWords(world, '6 million dollars', 'nothing');
    world.editor.hear();
    await finish(world);
    expect(world.editor.leftOut).toEqual(['6 million and a half dollars']);
    const { text } = readArticleText(world.backend.readText());
    expect(text).toContain('paid nothing, it said');
    expect(text).toContain('Nobody else at all did.');
  });

  it('leaves the editor as it is where only highlights were changed', () => {
    const world = openWorld();
    typeAfter(world, 'it said', ' again');
    const { doc } = world.editor.host.state;
    world.backend.rewrite([]);
    world.editor.hear();
    expect(world.editor.host.state.doc).toBe(doc);
    expect(world.editor.countUnsaved()).toBe(1);
  });
});
