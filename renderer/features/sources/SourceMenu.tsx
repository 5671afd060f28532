import { formatReference } from '../../../shared/export/formatReference';
import type { SourceId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import { useLibrary, useServices } from '../../state/WindowContext';
import { ContextMenu } from '../../ui/ContextMenu';
import type { MenuPlace } from '../../ui/menuPlace';
import { useWords } from '../../ui/WordsContext';
import { deleteSource } from './deleteSource';
import { listSeveralActions } from './listSeveralActions';

interface Props {
  source: SourceId;
  /** Chosen with it; more than one. */
  several: readonly SourceId[] | undefined;
  at: MenuPlace;
  onClose(): void;
}

/** What can be done with a source in the list. */
export function SourceMenu({ source: id, several = [], at, onClose }: Props) {
  const services = useServices();
  const { actions } = services;
  const words = useWords();
  const { say } = words;
  const source = useLibrary(({ sources }) => sources.get(id));
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  if (!source) return null;
  if (several.length > 1) {
    return (
      <ContextMenu
        label={say('several.sources', { count: several.length })}
        at={at}
        onClose={onClose}
        entries={listSeveralActions(several, services, isReadOnly)}
      />
    );
  }
  const url = source.csl.URL;
  const copy = async () => {
    await actions.call('clipboard.write', { text: formatReference(source.csl, words) });
    actions.notify({ tone: 'info', text: message('copy.done') });
  };
  return (
    <ContextMenu
      label={say('sources.menu')}
      at={at}
      onClose={onClose}
      entries={[
        {
          title: say('sources.menu.open'),
          onAction: () => actions.go({ kind: 'sources', source: id }),
        },
        {
          title: say('sources.openInBrowser'),
          isDisabled: !url,
          onAction: () => url && actions.attempt(() => actions.call('shell.openUrl', { url })),
        },
        {
          title: say('sources.menu.copyReference'),
          onAction: () => actions.attempt(copy),
        },
        {
          title: say('sources.exportOne'),
          onAction: () => actions.openDialog({ kind: 'exportReferences', sources: [id] }),
        },
        {
          title: say('sources.mergeWith'),
          isDisabled: isReadOnly,
          onAction: () => actions.openDialog({ kind: 'mergeSources', sources: [id] }),
        },
        {
          title: say('sources.delete'),
          startsGroup: true,
          isDisabled: isReadOnly,
          onAction: () => actions.attempt(() => deleteSource(actions, id)),
        },
      ]}
    />
  );
}
