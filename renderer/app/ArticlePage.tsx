import { LedgerView } from '../features/ledger/LedgerView';
import { useOpenArticle } from '../state/WindowContext';
import { ArticleHeader } from './ArticleHeader';
import styles from './ArticlePage.module.css';

/** The open article: to be read and annotated, or as its ledger. */
export function ArticlePage({ view }: { view: 'read' | 'ledger' }) {
  const id = useOpenArticle(({ article }) => article.id);
  if (!id) return null;
  return view === 'ledger' ? (
    <div key={`${id} ledger`} className={styles.ledger}>
      <ArticleHeader isCompact />
      <LedgerView article={id} />
    </div>
  ) : (
    <div key={id} className={styles.reading}>
      <ArticleHeader />
    </div>
  );
}
