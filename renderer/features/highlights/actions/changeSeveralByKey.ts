import type { KeyboardEvent } from 'react';
import type { HighlightId } from '../../../../shared/model/ids';
import { listLabels } from '../../../../shared/model/label';
import { inTurn } from '../../../commands/inTurn';
import type { WindowServices } from '../../../state/windowServices';
import { isMac } from '../../../ui/isMac';
import { relabel } from './editHighlight';
import { deleteSeveral, editSeveral } from './editSeveral';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * The keys of labels, of linking and of deleting, for all highlights that are chosen in a list or in a ledger. True
 * where the key does something to them.
 */
export function changeSeveralByKey(
  services: WindowServices,
  chosen: readonly HighlightId[],
  { key, altKey, ctrlKey, metaKey, shiftKey }: Key,
): boolean {
  const { library } = services.store.getState();
  const [first] = chosen;
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  if (!first || !library || library.isReadOnly) return false;
  const labels = listLabels(library.labels);
  const label = labels[Number(key) - 1];
  if (label)
    inTurn(services, () => editSeveral(services, chosen, (now) => relabel(now, label, labels)));
  else if (key === 'Delete' || (isMac && key === 'Backspace')) {
    inTurn(services, () => deleteSeveral(services, chosen));
  } else if (key.toLowerCase() === 'l') {
    services.actions.openDialog({ kind: 'link', highlight: first, several: chosen });
  } else return false;
  return true;
}
