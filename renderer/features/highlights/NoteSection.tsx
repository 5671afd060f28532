import { useEffect, useRef } from 'react';
import type { Highlight } from '../../../shared/model/highlight';
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
  return (
    <DetailSection title="Note" action={<kbd aria-hidden>N</kbd>}>
      <div
        ref={box}
        onKeyDown={(event) => {
          if (event.key === 'Escape') services.store.getState().editor?.focus();
        }}
      >
        <NoteEditor
          label="Note"
          value={highlight.note}
          onSave={async (note) => {
            // Not by `actions`: this is part of what is saved before any action.
            await services.client.call('highlight.edit', {
              article: highlight.article,
              highlight: highlight.id,
              set: { note },
            });
          }}
          placeholder="What you know or ask about this passage"
        />
      </div>
    </DetailSection>
  );
}
