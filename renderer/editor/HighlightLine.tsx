import { MessageSquareText } from 'lucide-react';
import { describeSources } from '../../shared/ledger/describeSources';
import { quoteOf } from '../../shared/model/anchor';
import { kindTitles, verdictTitles } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';
import { listLabels } from '../../shared/model/label';
import { useLibrary, useOpenArticle } from '../state/WindowContext';
import styles from './HighlightLine.module.css';
import { shortenQuote } from './nameHighlight';

interface Props {
  highlight: HighlightId;
  /** Leaves the quote out where it is in sight anyway. */
  isQuoteHidden?: boolean;
}

/** What a highlight is, on a line or two: its label, the start of its passage, what it is and its sources. */
export function HighlightLine({ highlight: id, isQuoteHidden = false }: Props) {
  const highlight = useOpenArticle((open) => open.highlights.get(id));
  const links = useOpenArticle((open) => open.links);
  const labels = useLibrary((library) => listLabels(library.labels));
  if (!highlight) return null;
  const label = labels.find((candidate) => candidate.id === highlight.label);
  const own = [...(links?.values() ?? [])].filter((link) => link.highlight === id);
  const { kind, verdict, note, anchor } = highlight;
  const facts = [
    kindTitles[kind],
    ...(kind === 'claim' ? [verdictTitles[verdict]] : []),
    own.length > 0 ? describeSources(own) : 'No sources',
  ];
  return (
    <span className={styles.line}>
      {label && (
        <span
          className={styles.label}
          style={{
            background: `var(--label-${label.color}-wash)`,
            textDecorationColor: `var(--label-${label.color})`,
            textDecorationStyle: label.mark,
          }}
        >
          {label.name}
        </span>
      )}
      {!isQuoteHidden && (
        <span className={styles.quote} dir="auto">
          {shortenQuote(quoteOf(anchor).exact)}
        </span>
      )}
      <span className={styles.facts}>
        {facts.join(' · ')}
        {note && (
          <>
            {' · '}
            <MessageSquareText size={12} aria-label="with a note" />
          </>
        )}
      </span>
    </span>
  );
}
