import { Link2, Link2Off, StickyNote } from 'lucide-react';
import { memo } from 'react';
import { sayLocators } from '../../../../shared/document/locator/sayLocators';
import { countSources, describeLack } from '../../../../shared/ledger/describeSources';
import { isUnsourced } from '../../../../shared/ledger/isSourced';
import { quoteOf } from '../../../../shared/model/anchor';
import type { Highlight } from '../../../../shared/model/highlight';
import type { Label } from '../../../../shared/model/label';
import type { Link } from '../../../../shared/model/link';
import { useLocators } from '../../../state/useLocators';
import { LabelSwatch } from '../../../ui/LabelSwatch';
import { VerdictSign } from '../../../ui/VerdictSign';
import { useWords } from '../../../ui/WordsContext';
import styles from './HighlightItem.module.css';

interface Props {
  highlight: Highlight;
  /** Undefined where the library has no such label. */
  label: Label | undefined;
  /** The label’s letter in the margin. */
  letter: string | undefined;
  links: readonly Link[];
  /** The filters don’t let it through. */
  isLeftOut: boolean;
}

/** A highlight in the list: what it is, how it begins, how far it has been checked. */
export const HighlightItem = memo(function HighlightItem({
  highlight,
  label,
  letter,
  links,
  isLeftOut,
}: Props) {
  const words = useWords();
  const { say, number } = words;
  const locators = useLocators(highlight);
  const { kind, verdict, tags, note, review, anchor, by } = highlight;
  const sources = countSources(links);
  const isClaim = kind === 'claim';
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        {label && <LabelSwatch label={label} letter={letter} />}
        <span className={styles.label}>{label?.name ?? say('highlights.item.noLabel')}</span>
        <span className={styles.kind}>{say(`kind.${kind}`)}</span>
        {locators && <span className={styles.page}>{sayLocators(locators, words)}</span>}
        <span className={styles.signs}>
          {note && <StickyNote size={13} role="img" aria-label={say('highlights.item.hasNote')} />}
          {sources > 0 && (
            <span role="img" aria-label={say('highlights.item.sources', { count: sources })}>
              <Link2 size={14} aria-hidden />
              {number(sources)}
            </span>
          )}
        </span>
      </div>
      <p dir="auto" className={styles.quote}>
        {quoteOf(anchor).exact.slice(0, QUOTE_LENGTH) || say('highlights.item.noWords')}
      </p>
      {(isClaim || review || by || isLeftOut || tags.length > 0) && (
        <div className={styles.foot}>
          {isClaim && (
            <span className={styles.verdict}>
              <VerdictSign verdict={verdict} size={13} />
              {say(`verdict.${verdict}`)}
            </span>
          )}
          {isUnsourced(highlight, links) && (
            <span className={styles.unsourced}>
              <Link2Off size={12} aria-hidden />
              {say(describeLack(links))}
            </span>
          )}
          {review && <span className={styles.unsourced}>{say('highlights.item.toReview')}</span>}
          {by && <span dir="auto">{say('highlights.by', { name: by })}</span>}
          {isLeftOut && <span className={styles.leftOut}>{say('highlights.item.leftOut')}</span>}
          {tags.map((tag) => (
            <span key={tag} dir="auto" data-tag={tag} title={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </div>
      )}
    </div>
  );
});

/** More than two lines of the widest panel can hold, in UTF-16 units; a whole chapter would only slow the list down. */
const QUOTE_LENGTH = 300;
