import { UndoStacks } from '../../main/backend/UndoStacks';
import { applySteps } from '../../shared/document/applySteps';
import type { EventPayload, ToldChange } from '../../shared/ipc/events';
import { applyChange } from '../../shared/library/applyChange';
import {
  type Change,
  invertChange,
  isDeletion,
  type OwnedText,
  type TextEdit,
} from '../../shared/library/change';
import { type LibraryState, requireArticle, type TextState } from '../../shared/library/state';
import type { Article } from '../../shared/model/article';
import { type AnyRecord, typeOf } from '../../shared/model/records';
import { makeFirstRevision } from '../../shared/model/revision';
import type { Text } from '../../shared/model/text';
import { type PreparedImport, prepareImport } from './prepareImport';
import type { Request } from './Request';

type Told = Pick<EventPayload<'changed'>, 'change' | 'cause'>;

/**
 * The library as a window knows it: its state when opened, then every event since. Nothing here is read from the disk,
 * so that it can be compared with the disk: new texts are those requested.
 */
export class ToldLibrary {
  #state: LibraryState;
  readonly #undo = new UndoStacks();
  /** By title; no two are the same. */
  readonly #imports = new Map<string, PreparedImport>();

  constructor(opened: LibraryState) {
    this.#state = opened;
  }

  get state(): LibraryState {
    return this.#state;
  }

  get undo(): Pick<UndoStacks, 'nextUndo' | 'nextRedo'> {
    return this.#undo;
  }

  /** To be called before anything that the request causes is published. */
  async expect(request: Request): Promise<void> {
    if (request.name !== 'article.import') return;
    const prepared = await prepareImport(request);
    this.#imports.set(prepared.details.title, prepared);
  }

  hear({ change, cause }: Told): void {
    const { action, isUndoable, diff } = change;
    const texts = {
      added: articlesIn(diff.added).map((article) => this.#textOfNew(article, cause)),
      edited: change.edits.map((edit) => this.#complete(edit)),
      removed: articlesIn(diff.removed).map(({ id }) => this.#textOf(id)),
    };
    this.#state = applyChange(this.#state, { diff, texts });
    if (cause === 'undo') this.#undo.markUndone();
    else if (cause === 'redo') this.#undo.markRedone();
    else if (action) this.#remember({ action, isUndoable, diff, texts });
  }

  #remember(change: Change): void {
    if (change.isUndoable) this.#undo.push(change);
    else if (isDeletion(change)) this.#undo.forgetDeleted(change);
  }

  /** The inverse of the edit follows from the text before it. */
  #complete(edit: ToldChange['edits'][number]): TextEdit {
    const { text } = requireArticle(this.#state, edit.owner);
    const { inverse } = applySteps(text.document, edit.steps);
    return { ...edit, inverse, before: knownOf(text) };
  }

  #textOf(owner: Article['id']): OwnedText {
    const { text } = requireArticle(this.#state, owner);
    return { owner, text: knownOf(text), document: text.document.toJSON() };
  }

  #textOfNew({ id, title, importedAt }: Article, cause: Told['cause']): OwnedText {
    const { nextUndo, nextRedo } = this.#undo;
    const known = cause === 'undo' ? nextUndo && invertChange(nextUndo) : nextRedo;
    const text = known?.texts.added.find(({ owner }) => owner === id);
    if (cause !== 'command' && text) return text;
    const prepared = this.#imports.get(title);
    if (!prepared) throw new Error(`Nobody requested ${id}.`);
    const { direction, original, document } = prepared;
    const revisions = [makeFirstRevision(original.name, importedAt)];
    return { owner: id, text: { direction, original, revision: 1, revisions }, document };
  }
}

function articlesIn(records: readonly AnyRecord[]): Article[] {
  return records.filter((record): record is Article => typeOf(record.id).kind === 'article');
}

function knownOf({ document: _document, version: _version, ...text }: TextState): Text {
  return text;
}
