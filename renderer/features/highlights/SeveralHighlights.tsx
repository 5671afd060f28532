import type { HighlightId } from '../../../shared/model/ids';
import type { Several } from '../../state/useSeveral';
import { useLibrary, useServices } from '../../state/WindowContext';
import { SeveralBar } from '../../ui/SeveralBar';
import { listSeveralActions } from './menu/listSeveralActions';

/** What can be done with the highlights chosen in a list or in a ledger, below it; nothing unless they are several. */
export function SeveralHighlights({ several }: { several: Several<HighlightId> }) {
  const services = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { chosen } = several;
  if (chosen.length < 2) return null;
  return (
    <SeveralBar
      count={chosen.length}
      actions={listSeveralActions(chosen, services, isReadOnly)}
      onNone={() => several.choose({ kind: 'none' })}
    />
  );
}
