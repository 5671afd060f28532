import { useEffect, useRef } from 'react';
import { isSameJson } from '../../../../shared/library/mergeEdit';
import { quoteOf } from '../../../../shared/model/anchor';
import type { Highlight } from '../../../../shared/model/highlight';
import { shownKey } from '../../../commands/appCommand';
import { NoteEditor } from '../../../editor/NoteEditor';
import type { NoteHome } from '../../../editor/note/createNoteSaver';
import type { Actions } from '../../../state/actions';
import { findKeptNote } from '../../../state/keptEdits';
import { useServices, useSession, useWindow } from '../../../state/WindowContext';
import type { WindowServices } from '../../../state/windowServices';
import { useWords } from '../../../ui/WordsContext';
import { DetailSection } from './DetailSection';

interface Props {
  highlight: Highlight;
}

/** The note on a highlight. Escape goes back to the article. */
export function NoteSection({ highlight }: Props) {
  const { say } = useWords();
  const services = useServices();
  const { store, actions } = services;
  const box = useRef<HTMLDivElement>(null);
  const isWanted = useSession((session) => session.wantedFocus === 'note');
  const kept = useWindow((state) => findKeptNote(state.kept, highlight.id));
  useEffect(() => {
    if (!isWanted) return;
    box.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
    actions.show({ wantedFocus: null });
  }, [isWanted, actions]);
  useEffect(() => {
    if (kept && isSameJson(kept.mine, highlight.note)) actions.release(kept.id);
  }, [kept, highlight.note, actions]);
  const drop = () => {
    if (kept) actions.release(kept.id);
  };
  return (
    <DetailSection
      title={say('highlights.detail.note')}
      action={<kbd aria-hidden>{shownKey('highlight.note')}</kbd>}
    >
      <div
        ref={box}
        onKeyDown={(event) => {
          if (event.key === 'Escape') store.getState().editor?.focus();
        }}
      >
        <NoteEditor
          label={say('highlights.detail.note')}
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
      </div>
    </DetailSection>
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
