import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { checkReadiness, type ReadinessResult } from '../../../../shared/ledger/checkReadiness';
import { type ArticleSummary, compareByImport } from '../../../../shared/model/articleSummary';
import type { ArticleId, CollectionId } from '../../../../shared/model/ids';
import type { Readiness } from '../../../../shared/model/readiness';
import type { LibraryView } from '../../../state/libraryState';
import { useLibrary } from '../../../state/WindowContext';
import { useWords } from '../../../ui/WordsContext';
import { MissingList } from './MissingList';
import styles from './Readiness.module.css';
import { ReadinessAnswer } from './ReadinessAnswer';
import { ReadinessRules } from './ReadinessRules';
import { useMissingSteps } from './useMissingSteps';

interface Props {
  /** Whose articles; null for all. */
  collection: CollectionId | null;
}

/** Which articles with claims are ready to be published, and what the others lack. */
export function LibraryReadinessView({ collection }: Props) {
  const { say } = useWords();
  const articles = useLibrary((library) => library.articles);
  const sources = useLibrary((library) => library.sources);
  const chosen = useLibrary((library) => collection && library.collections.get(collection));
  const ledger = useDeferredValue(useLibrary((library) => library.ledger));
  const rules = useLibrary(({ library }) => library.preferences.readiness);
  const checked = useMemo(
    () => checkArticles({ articles, sources, ledger }, rules, chosen?.articles ?? null),
    [articles, sources, ledger, rules, chosen],
  );
  const box = useRef<HTMLDivElement>(null);
  useMissingSteps(box);
  const counts = {
    count: checked.length,
    ready: checked.filter(({ result }) => result.ready).length,
  };
  return (
    <div ref={box} className={styles.view}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <p role="status" className={styles.about}>
            {say('readiness.library.ready', counts)}
          </p>
          {rules.lookedAt && <p className={styles.about}>{say('readiness.library.lookedAt')}</p>}
          {checked.map(({ summary, result }) => (
            <ArticleReadiness key={summary.id} summary={summary} result={result} />
          ))}
        </div>
        <ReadinessRules />
      </div>
    </div>
  );
}

/** What one article lacks is listed where the person asks for it: there may be thousands. */
function ArticleReadiness({ summary, result }: Checked) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.article}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary data-missing className={styles.summary}>
        <span dir="auto" className={styles.articleTitle}>
          {summary.title}
        </span>
        <ReadinessAnswer {...result} />
      </summary>
      {isOpen && <MissingList article={summary.id} missing={result.missing} />}
    </details>
  );
}

interface Checked {
  summary: ArticleSummary;
  result: ReadinessResult;
}

/** Those whose claims are read, the newest import first. */
function checkArticles(
  { articles, sources, ledger }: Pick<LibraryView, 'articles' | 'sources' | 'ledger'>,
  rules: Readiness,
  only: readonly ArticleId[] | null,
): Checked[] {
  const isIn = only && new Set(only);
  return [...articles.values()]
    .filter(({ id, claims, trashedAt }) => claims > 0 && !trashedAt && (!isIn || isIn.has(id)))
    .sort(compareByImport)
    .flatMap((summary) => {
      const entry = ledger?.articles.get(summary.id);
      if (!entry) return [];
      const { title, publisher } = summary;
      const article = { title, publisher, url: entry.article.url };
      return [{ summary, result: checkReadiness({ ...entry, article }, sources, rules) }];
    });
}
