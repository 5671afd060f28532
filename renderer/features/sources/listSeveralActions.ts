import type { SourceId } from '../../../shared/model/ids';
import { type CitationForm, copyCitation } from '../../state/copyCitation';
import type { WindowServices } from '../../state/windowServices';
import type { MenuAction } from '../../ui/menuEntry';
import { deleteSources } from './deleteSource';

/** What can be done with several sources at once. */
export function listSeveralActions(
  ids: readonly SourceId[],
  services: WindowServices,
  isReadOnly: boolean,
): MenuAction[] {
  const { actions, store } = services;
  const { say } = store.getState().words;
  const copy = (form: CitationForm) =>
    actions.attempt(() => copyCitation(services, { of: 'sources', sources: [...ids] }, form));
  return [
    { title: say('citations.copySeveral'), onAction: () => copy('bibliography') },
    { title: say('citations.copyInText'), onAction: () => copy('inText') },
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
