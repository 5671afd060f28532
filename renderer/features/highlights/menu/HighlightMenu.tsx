import type { HighlightId } from '../../../../shared/model/ids';
import { findHighlightIn } from '../../../state/findHighlightIn';
import { useLibrary, useServices } from '../../../state/WindowContext';
import { ContextMenu } from '../../../ui/ContextMenu';
import type { MenuPlace } from '../../../ui/menuPlace';
import { useWords } from '../../../ui/WordsContext';
import { listHighlightActions } from './listHighlightActions';
import { listSeveralActions } from './listSeveralActions';

interface Props {
  highlight: HighlightId;
  /** Chosen with it; more than one. */
  several: readonly HighlightId[] | undefined;
  at: MenuPlace;
  onClose(): void;
}

/** The menu of a highlight, wherever it was asked for. */
export function HighlightMenu({ highlight: id, several = [], at, onClose }: Props) {
  const services = useServices();
  const { say } = useWords();
  const highlight = useLibrary((library) => findHighlightIn(library, id));
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  if (!highlight) return null;
  return (
    <ContextMenu
      label={
        several.length > 1
          ? say('several.highlights', { count: several.length })
          : say('highlights.menu')
      }
      at={at}
      onClose={onClose}
      entries={
        several.length > 1
          ? listSeveralActions(several, services, isReadOnly)
          : listHighlightActions(highlight, services, isReadOnly)
      }
    />
  );
}
