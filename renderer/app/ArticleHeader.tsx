import { useActions, useLibrary, useOpenArticle } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { formatDate } from '../ui/formatDate';
import styles from './ArticleHeader.module.css';

/** An article's title and what is known of it, above its text. */
export function ArticleHeader() {
  const article = useOpenArticle((open) => open.article);
  const words = useLibrary(({ articles, open }) =>
    open ? articles.get(open.article.id)?.words : undefined,
  );
  const { call, attempt, openDialog } = useActions();
  if (!article) return null;
  const { byline, publisher, published, url } = article;
  const about = [
    byline,
    publisher,
    published && formatDate(published),
    words !== undefined && `${words.toLocaleString()} ${words === 1 ? 'word' : 'words'}`,
  ].filter((part): part is string => Boolean(part));
  return (
    <header className={styles.header} dir={article.direction}>
      <h1 className={styles.title} dir="auto">
        {article.title}
      </h1>
      <ul className={styles.about}>
        {about.map((part) => (
          <li key={part} dir="auto">
            {part}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {url && (
          <Button tone="quiet" onPress={() => attempt(() => call('shell.openUrl', { url }))}>
            {hostOf(url)}
          </Button>
        )}
        <Button tone="quiet" onPress={() => openDialog({ kind: 'details', article: article.id })}>
          Edit details
        </Button>
      </div>
    </header>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || url : url;
}
