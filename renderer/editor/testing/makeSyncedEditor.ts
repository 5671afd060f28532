import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { collab, sendableSteps } from 'prosemirror-collab';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import {
  applyChanged,
  makeLibraryView,
  makeOpenArticle,
  renewOpenArticle,
} from '../../state/libraryState';
import { makeLibraryAnswer } from '../../testing/makeLibraryAnswer';
import { at, type PlacedHighlights } from '../anchoring/placedHighlights';
import { placeHighlights } from '../anchoring/placeHighlights';
import { createPlacementPlugin, readPlaced } from '../extensions/highlightPlacement';
import { createFollower } from '../text/createFollower';
import { createTextSync, type TextHost } from '../text/createTextSync';
import type { makeSlowBackend } from './makeSlowBackend';

/** An editor without a view, in step with a slow backend through the window's store. */
export function makeSyncedEditor(backend: ReturnType<typeof makeSlowBackend>) {
  const author = 'this editor';
  const { article, text } = backend.read();
  const { document, version } = text;
  let state = EditorState.create({
    doc: document,
    plugins: [collab({ clientID: author }), createPlacementPlugin()],
  });
  const host: TextHost = {
    get state() {
      return state;
    },
    dispatch(transaction) {
      state = state.apply(transaction);
    },
  };
  const leftOut: string[] = [];
  const sync = createTextSync({
    host,
    owner: article.id,
    author,
    version,
    send: backend.send,
    onLeftOut: (edits, mine) => {
      for (const edit of edits) leftOut.push(mine.textBetween(edit.mine.from, edit.mine.to));
    },
  });
  const follower = createFollower(host, sync);
  const opened = makeOpenArticle(backend.open());
  let view = { ...makeLibraryView(makeLibraryAnswer()), open: opened };
  follower.follow(opened);
  const placeIn = (document: Node, share: number) => {
    const articleText = readArticleText(document);
    return positionAtOffset(articleText, Math.floor(share * articleText.text.length));
  };
  const place = (share: number) => placeIn(state.doc, share);

  const listWords = ({ ids, starts, ends }: PlacedHighlights) =>
    Object.fromEntries(
      ids.map((id, index) => {
        const start = at(starts, index);
        return [id, state.doc.textBetween(start, Math.max(start, at(ends, index)), ' ').trim()];
      }),
    );

  return {
    sync,
    /** Typed words with no place in what another program wrote. */
    leftOut,
    host,
    place,
    placeIn,
    readPlaced: () => readPlaced(state),
    /** The words of each highlight: as the editor keeps them, and as they follow from what the store has. */
    readPassages() {
      const derived = placeHighlights(view.open.highlights.values(), sync.saved, sync.unsaved);
      return { kept: listWords(readPlaced(state)), derived: listWords(derived) };
    },
    countUnsaved: () => sendableSteps(state)?.steps.length ?? 0,
    /** The saved text with what is unsaved, which the editor should show. */
    rebuild: () =>
      (sendableSteps(state)?.steps ?? []).reduce(
        (doc, step) => step.apply(doc).doc ?? doc,
        sync.saved,
      ),
    /** Delivers the oldest event. */
    hear() {
      const event = backend.events.shift();
      if (!event) return;
      const next =
        'replacement' in event
          ? { ...view, open: renewOpenArticle(view.open, event.replacement) }
          : applyChanged(view, event);
      if (!next.open) throw new Error('The article has gone.');
      view = { ...next, open: next.open };
      follower.follow(view.open);
    },
    insert: (share: number, text: string) => host.dispatch(state.tr.insertText(text, place(share))),
    erase(share: number, length: number) {
      const from = place(share);
      const to = Math.min(from + length, state.doc.content.size);
      host.dispatch(state.tr.delete(from, to));
    },
    split(share: number) {
      host.dispatch(state.tr.split(place(share)));
    },
  };
}
