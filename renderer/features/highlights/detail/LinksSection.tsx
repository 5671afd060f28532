import { Link2, Link2Off } from 'lucide-react';
import { isUnsourced } from '../../../../shared/ledger/isSourced';
import type { Highlight } from '../../../../shared/model/highlight';
import type { Link } from '../../../../shared/model/link';
import { CommandTextButton } from '../../../commands/CommandButton';
import { useLibrary } from '../../../state/WindowContext';
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
  const sources = useLibrary((library) => library.sources);
  return (
    <DetailSection
      title={say('highlights.detail.sources')}
      action={
        <CommandTextButton
          command="highlight.link"
          tone="quiet"
          icon={<Link2 size={15} aria-hidden />}
          hasKeys
        />
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
