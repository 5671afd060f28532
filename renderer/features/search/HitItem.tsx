import { FileText, Library, StickyNote } from 'lucide-react';
import { memo, useMemo } from 'react';
import { assignLetters } from '../../../shared/model/assignLetters';
import type { SearchHit, SnippetPart } from '../../../shared/search/searchResult';
import { useLibrary } from '../../state/WindowContext';
import { LabelSwatch } from '../../ui/LabelSwatch';
import { VerdictSign } from '../../ui/VerdictSign';
import { useWords } from '../../ui/WordsContext';
import styles from './HitItem.module.css';

/** Something found: what it is, where, and the words around what matches. */
export const HitItem = memo(function HitItem({ hit }: { hit: SearchHit }) {
  switch (hit.kind) {
    case 'article':
      return <ArticleHit hit={hit} />;
    case 'source':
      return <SourceHit hit={hit} />;
    default:
      return <HighlightHit hit={hit} />;
  }
});

function ArticleHit({ hit }: { hit: SearchHit }) {
  const { say, date } = useWords();
  const summary = useLibrary(({ articles }) => hit.article && articles.get(hit.article));
  const about = summary
    ? [summary.publisher || summary.byline, date(summary.published, 'short')].filter(Boolean)
    : [];
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <FileText size={15} aria-hidden />
        <span className={styles.title} dir="auto">
          {hit.title}
        </span>
        {summary?.trashedAt && <span className={styles.trashed}>{say('search.inTrash')}</span>}
        {hit.matches !== undefined && (
          <span className={styles.aside}>{say('search.matches', { count: hit.matches })}</span>
        )}
      </div>
      <Snippet parts={hit.snippet} />
      {about.length > 0 && (
        <div className={styles.foot} dir="auto">
          {about.join(' · ')}
        </div>
      )}
    </div>
  );
}

function SourceHit({ hit }: { hit: SearchHit }) {
  const { say } = useWords();
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <Library size={15} aria-hidden />
        <span className={styles.title} dir="auto">
          {hit.title || say('untitled.source')}
        </span>
      </div>
      <Snippet parts={hit.snippet} />
    </div>
  );
}

function HighlightHit({ hit }: { hit: SearchHit }) {
  const { say } = useWords();
  const labels = useLibrary((library) => library.labels);
  const letters = useMemo(() => assignLetters([...labels.values()]), [labels]);
  const label = hit.highlight && labels.get(hit.highlight.label);
  const isTrashed = useLibrary(({ articles }) =>
    Boolean(hit.article && articles.get(hit.article)?.trashedAt),
  );
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        {hit.kind === 'note' && <StickyNote size={15} aria-hidden />}
        {label && (
          <>
            <LabelSwatch label={label} letter={letters.get(label.id)} />
            <span className={styles.label} dir="auto">
              {label.name}
            </span>
          </>
        )}
        {hit.highlight && <span className={styles.kind}>{say(`kind.${hit.highlight.kind}`)}</span>}
        {hit.highlight?.verdict && (
          <span className={styles.verdict}>
            <VerdictSign verdict={hit.highlight.verdict} size={13} />
            {say(`verdict.${hit.highlight.verdict}`)}
          </span>
        )}
        {isTrashed && <span className={styles.trashed}>{say('search.inTrash')}</span>}
      </div>
      <Snippet parts={hit.snippet} isQuote={hit.kind === 'highlight'} />
      <div className={styles.foot} dir="auto">
        {hit.title}
      </div>
    </div>
  );
}

function Snippet({ parts, isQuote = false }: { parts: readonly SnippetPart[]; isQuote?: boolean }) {
  if (!parts.length) return null;
  return (
    <p dir="auto" className={`${styles.snippet} ${isQuote ? styles.quote : ''}`}>
      {parts.map(({ text, isMatch }, index) =>
        // Parts have no identity but their place.
        isMatch ? <mark key={String(index)}>{text}</mark> : text,
      )}
    </p>
  );
}
