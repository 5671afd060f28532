import { formatReference } from '../../../shared/export/formatReference';
import type { SourceId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import type { WindowServices } from '../../state/windowServices';
import type { MenuAction } from '../../ui/menuEntry';
import { deleteSources } from './deleteSource';

/** What can be done with several sources at once. */
export function listSeveralActions(
  ids: readonly SourceId[],
  { actions, store }: WindowServices,
  isReadOnly: boolean,
): MenuAction[] {
  const { library, words } = store.getState();
  const { say } = words;
  const copy = async () => {
    const sources = ids.flatMap((id) => library?.sources.get(id) ?? []);
    const text = sources.map(({ csl }) => formatReference(csl, words)).join('\n');
    await actions.call('clipboard.write', { text });
    actions.notify({ tone: 'info', text: message('copy.done') });
  };
  return [
    { title: say('several.copyReferences'), onAction: () => actions.attempt(copy) },
    {
      title: say('sources.exportOne'),
      onAction: () => actions.openDialog({ kind: 'exportReferences', sources: ids }),
    },
    {
      title: say('sources.merge'),
      isDisabled: isReadOnly,
      onAction: () => actions.openDialog({ kind: 'mergeSources', sources: ids }),
    },
    {
      title: say('several.delete'),
      keys: 'Delete',
      startsGroup: true,
      isDisabled: isReadOnly,
      onAction: () => actions.attempt(() => deleteSources(actions, ids)),
    },
  ];
}
