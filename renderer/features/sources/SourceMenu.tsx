import type { SourceId } from '../../../shared/model/ids';
import { type CitationForm, copyCitation } from '../../state/copyCitation';
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
  const { say } = useWords();
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
  const copy = (form: CitationForm) =>
    actions.attempt(() => copyCitation(services, { of: 'sources', sources: [id] }, form));
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
          title: say('citations.copy'),
          onAction: () => copy('bibliography'),
        },
        {
          title: say('citations.copyInText'),
          onAction: () => copy('inText'),
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
