import type { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Mapping, Step } from '@tiptap/pm/transform';
import { receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { applySteps } from '../../../shared/document/applySteps';
import { compareDocuments, mapThrough } from '../../../shared/document/compareDocuments';
import { makeReplaceSteps } from '../../../shared/document/makeReplaceSteps';
import { type LeftOut, mergeDocuments } from '../../../shared/document/mergeDocuments';
import type { CallArgs, CallResult } from '../../../shared/ipc/contract';
import { AttestError } from '../../../shared/model/AttestError';
import type { StepJson } from '../../../shared/model/step';
import type { TextOwner } from '../../../shared/model/text';
import { Sequencer } from '../../../shared/sequence/Sequencer';
import type { TextEdit, TextReplacement, TextSteps } from '../../state/libraryState';

/** Set on transactions that bring in what the backend published: they pass even while the text is locked. */
export const RECEIVED = 'attest.received';

/** Whose state is kept in step. Its plugins include `collab`, with `author` as the client’s id. */
export interface TextHost {
  readonly state: EditorState;
  dispatch(transaction: Transaction): void;
}

interface Options {
  host: TextHost;
  owner: TextOwner;
  /** Identifies this editor among all that edit the text. */
  author: string;
  /** The backend’s version of the text the host starts with. */
  version: number;
  send(edit: CallArgs<'text.edit'>): Promise<CallResult<'text.edit'>>;
  /** Gets unsaved edits with no certain place in a text that another program has written: they are not in it. */
  onLeftOut(edits: readonly LeftOut[], mine: Node, document: Node): void;
}

/**
 * Keeps the editor’s text and the backend’s in step, as `prosemirror-collab` does. The backend is
 * the authority on the order of edits: it takes those made on its latest version, and
 * publishes them. What is typed is shown immediately and kept as unsaved steps until it comes back; the
 * unsaved steps are rebased on what others did in between. A text written by another program comes without
 * steps: what is unsaved is then merged with it (`mergeDocuments`).
 */
export interface TextSync {
  /** The backend’s text. */
  readonly saved: Node;
  /** From positions in the saved text to those in the editor's. */
  readonly unsaved: Mapping;
  hasUnsaved(): boolean;
  /** Takes in an edit from the backend. They come in order, one per version. */
  receive(edit: TextEdit): void;
  /** Saves what has been typed so far. Throws on failure; nothing typed is lost. */
  save(): Promise<void>;
  /** No more edits will come in. What is unsaved can still be sent, but not rebased. */
  stop(): void;
}

export function createTextSync(options: Options): TextSync {
  const { host, owner, author, version: start, send, onLeftOut } = options;
  let version = start;
  let saved = host.state.doc;
  let isStopped = false;
  const saves = new Sequencer();
  let waiting: (() => void)[] = [];
  const listUnsaved = (): readonly Step[] => sendableSteps(host.state)?.steps ?? [];

  const wake = () => {
    for (const resume of waiting) resume();
    waiting = [];
  };
  const reach = async (wanted: number) => {
    while (version < wanted && !isStopped) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const sendUnsaved = async () => {
    for (let steps = listUnsaved(); steps.length; steps = listUnsaved()) {
      const base = version;
      const json: StepJson[] = steps.map((step) => step.toJSON());
      try {
        const answer = await send({ owner, version: base, author, steps: json });
        return await reach(answer.version);
      } catch (error) {
        const isBehind = error instanceof AttestError && error.code === 'conflict';
        if (!isBehind || isStopped) throw error;
        await reach(base + 1);
      }
    }
  };

  const toSteps = (json: readonly StepJson[]) =>
    json.map((step) => Step.fromJSON(host.state.schema, step));

  const takeIn = (edit: TextSteps) => {
    const steps = toSteps(edit.steps);
    const authors = steps.map(() => edit.author ?? 'history');
    const last = listUnsaved().length + steps.length - 1;
    const transaction = receiveTransaction(host.state, steps, authors, {
      mapSelectionBackward: true,
    });
    if (edit.author === null) selectChange(transaction, last);
    saved = applySteps(saved, edit.steps).document;
    host.dispatch(transaction.setMeta(RECEIVED, true));
    version += 1;
  };
  const replace = ({ document, version: next }: TextReplacement) => {
    version = next;
    const theirs = host.state.schema.nodeFromJSON(document);
    if (theirs.eq(saved)) return;
    const { doc: mine, selection } = host.state;
    const unsaved = listUnsaved();
    const merged = mergeDocuments(saved, mine, theirs);
    // What was unsaved counts as received, and goes with the text it was made in.
    const steps = [...unsaved, ...toSteps(makeReplaceSteps(mine, theirs))];
    const authors = steps.map((_step, index) =>
      index < unsaved.length ? author : 'another program',
    );
    host.dispatch(receiveTransaction(host.state, steps, authors).setMeta(RECEIVED, true));
    saved = host.state.doc;
    const redone = host.state.tr;
    for (const step of toSteps(makeReplaceSteps(theirs, merged.document))) redone.step(step);
    const changes = compareDocuments(mine, merged.document);
    const [anchor, head] = [selection.anchor, selection.head].map((position) =>
      redone.doc.resolve(mapThrough(changes, position, 1)),
    );
    if (anchor && head) redone.setSelection(TextSelection.between(anchor, head));
    host.dispatch(redone.setMeta(RECEIVED, true));
    if (merged.leftOut.length) onLeftOut(merged.leftOut, mine, merged.document);
  };

  return {
    get saved() {
      return saved;
    },
    get unsaved() {
      return new Mapping(listUnsaved().map((step) => step.getMap()));
    },
    hasUnsaved: () => listUnsaved().length > 0,
    receive(edit) {
      if ('steps' in edit) takeIn(edit);
      else replace(edit);
      // One object per text: what has been read from it need not be read again.
      if (!listUnsaved().length) saved = host.state.doc;
      wake();
    },
    save: () => saves.queue(undefined, sendUnsaved),
    stop() {
      isStopped = true;
      wake();
    },
  };
}

/** Moves the caret to the end of what the transaction’s step `last` changed, and into view. Steps that only change marks leave it. */
function selectChange(transaction: Transaction, last: number): void {
  const ends: number[] = [];
  transaction.mapping.maps[last]?.forEach((_oldStart, _oldEnd, _newStart, newEnd) => {
    ends.push(newEnd);
  });
  const changed = ends.at(-1);
  if (changed === undefined) return;
  const position = transaction.mapping.slice(last + 1).map(changed, -1);
  transaction.setSelection(Selection.near(transaction.doc.resolve(position), -1)).scrollIntoView();
}
