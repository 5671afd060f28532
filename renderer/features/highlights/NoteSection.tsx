import { useEffect, useRef } from 'react';
import type { Highlight } from '../../../shared/model/highlight';
import type { Note } from '../../../shared/model/note';
import { NoteEditor } from '../../editor/NoteEditor';
import { useServices, useSession } from '../../state/WindowContext';
import { DetailSection } from './DetailSection';

interface Props {
  highlight: Highlight;
}

/** The note on a highlight. Escape goes back to the article. */
export function NoteSection({ highlight }: Props) {
  const services = useServices();
  const box = useRef<HTMLDivElement>(null);
  const isWanted = useSession((session) => session.wantedFocus === 'note');
  useEffect(() => {
    if (!isWanted) return;
    box.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
    services.actions.show({ wantedFocus: null });
  }, [isWanted, services]);
  // Not by way of the actions: those wait until this is saved.
  const save = async (note: Note | null) => {
    const { article, id } = highlight;
    await services.client.call('highlight.edit', { article, highlight: id, set: { note } });
  };
  return (
    <DetailSection title="Note" action={<kbd aria-hidden>N</kbd>}>
      <div
        ref={box}
        onKeyDown={(event) => {
          if (event.key === 'Escape') services.store.getState().editor?.focus();
        }}
      >
        <NoteEditor label="Note" value={highlight.note} onSave={save} />
      </div>
    </DetailSection>
  );
}
