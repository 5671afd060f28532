import { createStore, type StoreApi } from 'zustand/vanilla';
import { hasCode } from '../../../shared/model/AttestError';
import type { SourceId } from '../../../shared/model/ids';
import { nameSource, type Source } from '../../../shared/model/source';
import { message } from '../../../shared/words/message';
import { createAutosave } from '../../editor/text/autosave';
import {
  choose,
  type Draft,
  emptyDraft,
  listConflicts,
  typeInto,
  without,
} from '../../state/draft';
import type { WindowServices } from '../../state/windowServices';
import {
  listFieldProblems,
  readSourceFields,
  type SourceFields,
  toSourceRecord,
} from './sourceFields';

const PACE = { quietMs: 600, longestMs: 3000, retryMs: 5000 };

/** What a person is changing in a source. It outlives its view until it is saved or resolved. */
export interface SourceEdit {
  readonly draft: StoreApi<Draft<SourceFields>>;
  /** Called by the view that shows it. */
  open(): void;
  type(next: SourceFields): void;
  choose(field: keyof SourceFields, choice: 'mine' | 'theirs'): void;
  /** Called as the view goes away: what can be saved is saved at once. */
  close(): void;
}

type Services = WindowServices;

const editsOf = new WeakMap<Services['store'], Map<SourceId, SourceEdit>>();

/** The source’s edit under way, or a new one. */
export function openSourceEdit(services: Services, id: SourceId): SourceEdit {
  const edits = editsOf.get(services.store) ?? new Map<SourceId, SourceEdit>();
  editsOf.set(services.store, edits);
  const known = edits.get(id);
  if (known) return known;
  const edit = startEdit(services, id, () => edits.delete(id));
  edits.set(id, edit);
  return edit;
}

function startEdit(services: Services, id: SourceId, onEnd: () => void): SourceEdit {
  const { store, client, pending, actions } = services;
  const draft = createStore<Draft<SourceFields>>(emptyDraft);
  /** As last saved. Records are trimmed, but someone typing may go on after a space. */
  let sent: Partial<SourceFields> = {};
  let lastKnown: Source | undefined;
  let isClosed = false;
  let hasAsked = false;
  let saving: Promise<void> = Promise.resolve();

  const find = () => {
    lastKnown = store.getState().library?.sources.get(id) ?? lastKnown;
    return store.getState().library?.sources.get(id);
  };
  const isSent = (field: keyof SourceFields) => draft.getState().typed[field] === sent[field];
  const hasUnsaved = () =>
    (Object.keys(draft.getState().typed) as (keyof SourceFields)[]).some((field) => !isSent(field));
  const setDraft = (next: Draft<SourceFields>) => {
    draft.setState(next, true);
    sent = Object.fromEntries(Object.entries(sent).filter(([field]) => field in next.typed));
    pending.report(edit, hasUnsaved());
  };

  /** One after the other: what is on its way is not sent again, to be undone twice. */
  const save = () => {
    saving = saving.then(saveUnsaved, saveUnsaved);
    return saving;
  };
  const saveUnsaved = async () => {
    const source = find();
    if (!hasUnsaved()) return;
    if (!source) return offerAgain();
    const saved = readSourceFields(source);
    if (listConflicts(draft.getState(), saved).length) return ask();
    hasAsked = false;
    const { typed, seen } = draft.getState();
    const set = toSourceRecord({ ...saved, ...typed }, source.csl);
    // Nobody would find it again, and the person is about to type another name.
    if (!set.csl.title && !set.csl.URL) return;
    // The form says why there is no such day.
    if (listFieldProblems({ ...saved, ...typed }, source.csl).size) return;
    try {
      const known = toSourceRecord({ ...saved, ...seen }, source.csl);
      await client.call('source.edit', { source: id, set, seen: known });
    } catch (error) {
      // The store already has what the other program wrote, so the form can ask.
      if (!hasCode(error, 'superseded')) throw error;
      return ask();
    }
    sent = typed;
    const present = find();
    const { typed: latest } = draft.getState();
    setDraft({ typed: latest, seen: present ? pick(readSourceFields(present), latest) : seen });
    if (isClosed && !hasUnsaved()) end();
  };
  const ask = () => {
    if (isClosed && !hasAsked) {
      const title = lastKnown ? nameSource(lastKnown) : '';
      actions.notify({
        tone: 'error',
        text: message('sources.edit.changedElsewhere', { title }),
        action: {
          title: message('sources.edit.goThere'),
          run: () => actions.go({ kind: 'sources', source: id }),
        },
      });
    }
    hasAsked = isClosed;
  };
  const offerAgain = () => {
    const source = lastKnown;
    const { typed } = draft.getState();
    end();
    if (!source) return;
    const record = toSourceRecord({ ...readSourceFields(source), ...typed }, source.csl);
    const add = async () => {
      const made = await actions.call('source.create', record);
      actions.go({ kind: 'sources', source: made.source });
    };
    actions.notify({
      tone: 'error',
      text: message('sources.edit.removedElsewhere', { title: nameSource(source) }),
      action: { title: message('sources.edit.addAgain'), run: () => actions.attempt(add) },
    });
  };
  const autosave = createAutosave(PACE, save, {
    failed: (error) => actions.attempt(() => Promise.reject(error)),
    recovered: () => actions.notify({ tone: 'info', text: message('sources.edit.saved') }),
  });
  /** What has been saved follows later changes, such as undo. */
  const stopFollowing = store.subscribe(({ library }, before) => {
    if (library?.sources === before.library?.sources) return;
    const source = find();
    if (!source) return hasUnsaved() ? actions.attempt(save) : end();
    const saved = readSourceFields(source);
    const left = listConflicts(draft.getState(), saved).filter(({ field }) => isSent(field));
    if (left.length)
      setDraft(
        without(
          draft.getState(),
          left.map(({ field }) => field),
        ),
      );
  });
  const unregister = pending.register(autosave.saveNow);
  const end = () => {
    autosave.cancel();
    stopFollowing();
    unregister();
    pending.report(edit, false);
    onEnd();
  };

  const edit: SourceEdit = {
    draft,
    open() {
      isClosed = false;
    },
    type(next) {
      const source = find();
      if (!source) return;
      setDraft(typeInto(draft.getState(), readSourceFields(source), next));
      autosave.touch();
    },
    choose(field, choice) {
      const source = find();
      if (!source) return;
      setDraft(choose(draft.getState(), readSourceFields(source), field, choice));
      autosave.touch();
    },
    close() {
      isClosed = true;
      if (hasUnsaved()) actions.attempt(autosave.saveNow);
      else end();
    },
  };
  return edit;
}

/** The fields of `saved` that are in `typed`. */
function pick(saved: SourceFields, typed: Partial<SourceFields>): Partial<SourceFields> {
  const fields = Object.keys(typed) as (keyof SourceFields)[];
  return Object.fromEntries(fields.map((field) => [field, saved[field]]));
}
