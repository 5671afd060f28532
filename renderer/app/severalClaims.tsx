import { changeSeveralByKey } from '../features/highlights/actions/changeSeveralByKey';
import type { ForSeveral } from '../features/ledger/LedgerTable';
import { loadLater } from '../state/loadLater';
import type { WindowServices } from '../state/windowServices';

const SeveralHighlights = loadLater(
  async () => (await import('../features/highlights/SeveralHighlights')).SeveralHighlights,
);

/** What is done with several claims that are chosen in a ledger, an article’s or the library’s. */
export function severalClaims(services: WindowServices): ForSeveral {
  return {
    render: (several) => <SeveralHighlights several={several} />,
    press: (event, chosen) => changeSeveralByKey(services, chosen, event),
  };
}
