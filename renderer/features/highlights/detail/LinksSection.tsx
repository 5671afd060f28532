import { Link2, Link2Off } from 'lucide-react';
import { labelOfCommand } from '../../../../shared/commands/nameCommand';
import { isUnsourced } from '../../../../shared/ledger/isSourced';
import type { Highlight } from '../../../../shared/model/highlight';
import type { Link } from '../../../../shared/model/link';
import { shownKey } from '../../../commands/appCommand';
import { useActions, useLibrary } from '../../../state/WindowContext';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/WordsContext';
import { DetailSection } from './DetailSection';
import { LinkItem } from './LinkItem';
import styles from './LinksSection.module.css';

interface Props {
  highlight: Highlight;
  links: readonly Link[];
  isReadOnly: boolean;
}

/** The sources a highlight is linked to, and the way to link more. */
export function LinksSection({ highlight, links, isReadOnly }: Props) {
  const { say } = useWords();
  const isClaim = highlight.kind === 'claim';
  const { openDialog } = useActions();
  const sources = useLibrary((library) => library.sources);
  return (
    <DetailSection
      title={say('highlights.detail.sources')}
      action={
        // Not the command, which is for a passage that is selected meanwhile.
        <Button
          tone="quiet"
          isDisabled={isReadOnly}
          onPress={() => openDialog({ kind: 'link', highlight: highlight.id })}
        >
          <Link2 size={15} aria-hidden />
          {say(labelOfCommand('highlight.link'))}{' '}
          <kbd aria-hidden>{shownKey('highlight.link')}</kbd>
        </Button>
      }
    >
      {links.length > 0 ? (
        <ul className={styles.links}>
          {links.map((link) => {
            const source = sources.get(link.source);
            return (
              source && (
                <LinkItem key={link.id} link={link} source={source} isReadOnly={isReadOnly} />
              )
            );
          })}
        </ul>
      ) : (
        !isClaim && <p className={styles.none}>{say('highlights.links.none')}</p>
      )}
      {isUnsourced(highlight, links) && (
        <p className={styles.unsourced}>
          <Link2Off size={14} aria-hidden />
          {say(links.length > 0 ? 'highlights.links.contextOnly' : 'highlights.links.unsourced')}
        </p>
      )}
    </DetailSection>
  );
}
