import type { UndoState } from '../../shared/ipc/events';
import { type Change, recordsIn } from '../../shared/library/change';

const MAX_ACTIONS = 500;
/** In characters of JSON. An imported article counts with its whole text. */
const MAX_SIZE = 50_000_000;

interface Action {
  change: Change;
  size: number;
}

/** What can be undone and redone, in order, in memory only. The oldest actions are dropped when there are too many. */
export class UndoStacks {
  #done: Action[] = [];
  #undone: Action[] = [];

  get state(): UndoState {
    return {
      undo: this.nextUndo?.action ?? null,
      redo: this.nextRedo?.action ?? null,
    };
  }

  get nextUndo(): Change | null {
    return this.#done.at(-1)?.change ?? null;
  }

  get nextRedo(): Change | null {
    return this.#undone.at(-1)?.change ?? null;
  }

  /** A new action: what was undone before it can’t be redone. */
  push(change: Change): void {
    this.#undone = [];
    this.#done.push({ change, size: JSON.stringify(change).length });
    let size = this.#done.reduce((sum, action) => sum + action.size, 0);
    while (this.#done.length > MAX_ACTIONS || (size > MAX_SIZE && this.#done.length > 1)) {
      size -= this.#done.shift()?.size ?? 0;
    }
  }

  /** `nextUndo` was undone. */
  markUndone(): void {
    const action = this.#done.pop();
    if (action) this.#undone.push(action);
  }

  /** `nextRedo` was redone. */
  markRedone(): void {
    const action = this.#undone.pop();
    if (action) this.#done.push(action);
  }

  /** Drops actions that no longer apply, because another program changed what they changed. */
  forget(isTouched: (change: Change) => boolean): void {
    this.#done = this.#done.filter(({ change }) => !isTouched(change));
    this.#undone = this.#undone.filter(({ change }) => !isTouched(change));
  }

  /**
   * Drops the actions up to the last one on what a deletion removed or changed: to undo one of them would bring back part
   * of what is gone. As after any action, nothing can be redone.
   */
  forgetDeleted(deletion: Change): void {
    const ids = new Set(idsIn(deletion));
    const last = this.#done.findLastIndex(({ change }) => isTouching(change, ids));
    this.#done = this.#done.slice(last + 1);
    this.#undone = [];
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

/** The records and texts that a change touches. */
function idsIn({ diff, texts }: Change): string[] {
  const owners = Object.values(texts).flatMap((list) => list.map(({ owner }) => owner));
  return [...recordsIn(diff).map(({ id }) => id), ...owners];
}

/** True where undoing the change would touch one of the records, or bring back a list of articles with one of them. */
function isTouching(change: Change, ids: ReadonlySet<string>): boolean {
  const { updated, removed } = change.diff;
  const before = [...updated.map(([record]) => record), ...removed];
  const listed = before.flatMap((record) => ('articles' in record ? record.articles : []));
  return [...idsIn(change), ...listed].some((id) => ids.has(id));
}
