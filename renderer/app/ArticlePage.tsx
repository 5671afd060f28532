import { ArticleEditor } from '../editor/ArticleEditor';
import { currentHighlight } from '../features/highlights/currentHighlight';
import { highlightSelection } from '../features/highlights/highlightSelection';
import { moveToSelection } from '../features/highlights/moveToSelection';
import { LedgerView } from '../features/ledger/LedgerView';
import { useOpenArticle, useServices } from '../state/WindowContext';
import { ArticleHeader } from './ArticleHeader';
import styles from './ArticlePage.module.css';

/** The open article: to be read and annotated, or as its ledger. */
export function ArticlePage({ view }: { view: 'read' | 'ledger' }) {
  const services = useServices();
  const id = useOpenArticle(({ article }) => article.id);
  if (!id) return null;
  const changePassage = async () => {
    const highlight = currentHighlight(services.store.getState());
    if (highlight) await moveToSelection(services, highlight);
  };
  return view === 'ledger' ? (
    <div key={`${id} ledger`} className={styles.ledger}>
      <ArticleHeader isCompact />
      <LedgerView article={id} />
    </div>
  ) : (
    <div key={id} className={styles.reading}>
      <ArticleEditor
        header={<ArticleHeader />}
        onHighlight={(label) => highlightSelection(services, label)}
        onChangePassage={changePassage}
      />
    </div>
  );
}
