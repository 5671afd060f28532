import { ArticleEditor } from '../editor/ArticleEditor';
import { highlightSelection } from '../features/highlights/highlightSelection';
import { LedgerView } from '../features/ledger/LedgerView';
import { useOpenArticle, useServices } from '../state/WindowContext';
import { ArticleHeader } from './ArticleHeader';
import styles from './ArticlePage.module.css';
import { requireCommand } from './appCommands';

/** The open article: to be read and annotated, or as its ledger. */
export function ArticlePage({ view }: { view: 'read' | 'ledger' }) {
  const services = useServices();
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
      <ArticleEditor
        onHighlight={(label) => highlightSelection(services, label)}
        onChangePassage={async () => requireCommand('highlight.move').run(services)}
      />
    </div>
  );
}
