import type { LedgerArrangement } from '../../../shared/ledger/ledgerArrangement';
import { useServices, useSession } from '../../state/WindowContext';

/** How the ledger of an article, or that of the library, is filtered and sorted. The window remembers it. */
export function useArrangement(of: 'article' | 'library') {
  const { store, actions } = useServices();
  const arrangement = useSession((session) => session.ledgerArrangements[of]);
  const arrange = (next: LedgerArrangement) => {
    const { ledgerArrangements } = store.getState().session;
    actions.show({ ledgerArrangements: { ...ledgerArrangements, [of]: next } });
  };
  return { arrangement, arrange };
}
