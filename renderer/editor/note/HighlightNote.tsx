import { useEffect } from 'react';
import { isSameJson } from '../../../shared/library/mergeEdit';
import { quoteOf } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import type { Actions } from '../../state/actions';
import { findKeptNote } from '../../state/keptEdits';
import { useServices, useWindow } from '../../state/WindowContext';
import type { WindowServices } from '../../state/windowServices';
import { useWords } from '../../ui/WordsContext';
import { NoteEditor } from '../NoteEditor';
import type { NoteHome } from './createNoteSaver';

interface Props {
  highlight: Highlight;
  /** It takes the focus when it appears. */
  hasFocus?: boolean;
}

/** The note on a highlight, which need not be in the open article. Give each highlight its own (`key`). */
export function HighlightNote({ highlight, hasFocus = false }: Props) {
  const { say } = useWords();
  const services = useServices();
  const { actions } = services;
  const kept = useWindow((state) => findKeptNote(state.kept, highlight.id));
  useEffect(() => {
    if (kept && isSameJson(kept.mine, highlight.note)) actions.release(kept.id);
  }, [kept, highlight.note, actions]);
  const drop = () => {
    if (kept) actions.release(kept.id);
  };
  return (
    <NoteEditor
      label={say('highlights.detail.note')}
      hasFocus={hasFocus}
      value={highlight.note}
      kept={kept}
      home={homeOf(highlight, services)}
      onSettle={async (note, seen) => {
        const { article, id } = highlight;
        const args = { article, highlight: id, set: { note }, seen: { note: seen } };
        await actions.call('highlight.edit', args);
        drop();
      }}
      onDrop={drop}
    />
  );
}

/** What saving may use: nothing that waits for unsaved edits, or the two would wait for each other. */
type SavingServices = Pick<WindowServices, 'store' | 'client'> & { actions: Pick<Actions, 'keep'> };

function homeOf(
  { id, article, label, anchor }: Highlight,
  { store, client, actions }: SavingServices,
): NoteHome {
  const quote = quoteOf(anchor);
  return {
    async save(note, seen) {
      const set = { note };
      await client.call('highlight.edit', { article, highlight: id, set, seen: { note: seen } });
    },
    keep(mine) {
      const title = store.getState().library?.articles.get(article)?.title ?? '';
      const edit = { of: 'note' as const, id: `note of ${id}`, highlight: id };
      actions.keep({ ...edit, article, title, label, quote, mine });
    },
    isKept: () => findKeptNote(store.getState().kept, id) !== null,
  };
}
