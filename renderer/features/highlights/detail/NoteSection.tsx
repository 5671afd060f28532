import { useEffect, useRef } from 'react';
import type { Highlight } from '../../../../shared/model/highlight';
import { shownKey } from '../../../commands/appCommand';
import { HighlightNote } from '../../../editor/note/HighlightNote';
import { useServices, useSession } from '../../../state/WindowContext';
import { useWords } from '../../../ui/WordsContext';
import { DetailSection } from './DetailSection';

interface Props {
  highlight: Highlight;
}

/** The note on a highlight. Escape goes back to the article. */
export function NoteSection({ highlight }: Props) {
  const { say } = useWords();
  const { store, actions } = useServices();
  const box = useRef<HTMLDivElement>(null);
  const isWanted = useSession((session) => session.wantedFocus === 'note');
  useEffect(() => {
    if (!isWanted) return;
    box.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
    actions.show({ wantedFocus: null });
  }, [isWanted, actions]);
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
        <HighlightNote highlight={highlight} />
      </div>
    </DetailSection>
  );
}
