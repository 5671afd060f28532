import { Ellipsis, ExternalLink } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { CommandId } from '../../shared/commands/commandTable';
import type { Article } from '../../shared/model/article';
import { describeCommand } from '../commands/appCommand';
import { runCommand } from '../commands/runCommand';
import { useActions, useLibrary, useOpenArticle, useServices } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { distinctFacts } from '../ui/distinctFacts';
import { formatDate } from '../ui/formatDate';
import { MenuButton } from '../ui/MenuButton';
import styles from './ArticleHeader.module.css';

const menu: readonly CommandId[] = [
  'article.details',
  'article.update',
  'article.export',
  'article.trash',
  'article.restore',
];

/** An article's title and what is known of it, above its text; `isCompact` above its ledger, in a line. */
export function ArticleHeader({ isCompact = false }: { isCompact?: boolean }) {
  const services = useServices();
  const article = useOpenArticle((open) => open.article);
  const direction = useOpenArticle(({ text }) => text.direction);
  if (!article) return null;
  const entries = menu
    .filter((id) => services.commands.get(id)?.isEnabled?.(services) !== false)
    .map((id) => ({ id, ...describeCommand(id) }));
  return (
    <header className={isCompact ? styles.compact : styles.header} dir={direction ?? 'auto'}>
      <div className={styles.column}>
        {article.trashedAt && <TrashedSign article={article} />}
        <div className={styles.top}>
          <h1 className={styles.title} dir="auto">
            {article.title}
          </h1>
          <MenuButton
            label="More for this article"
            entries={entries}
            onAction={(id) => runCommand(id, services)}
          >
            <Ellipsis size={18} />
          </MenuButton>
        </div>
        {!isCompact && <Facts article={article} />}
      </div>
    </header>
  );
}

function Facts({ article }: { article: Article }) {
  const words = useLibrary(({ articles }) => articles.get(article.id)?.words);
  return (
    <ul className={styles.about}>
      {listFacts(article, words).map((fact) => (
        <li key={fact} dir="auto">
          {fact}
        </li>
      ))}
      {article.url && (
        <li>
          <AddressLink url={article.url} />
        </li>
      )}
    </ul>
  );
}

function AddressLink({ url }: { url: string }) {
  const { call, attempt } = useActions();
  return (
    <Link className={styles.link} onPress={() => attempt(() => call('shell.openUrl', { url }))}>
      {hostOf(url)}
      <ExternalLink size={12} aria-hidden />
    </Link>
  );
}

function TrashedSign({ article }: { article: Article }) {
  const { call, attempt } = useActions();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  return (
    <p className={styles.trashed}>
      This article is in the trash.
      <Button
        isDisabled={isReadOnly}
        onPress={() =>
          attempt(() => call('article.trash', { article: article.id, isTrashed: false }))
        }
      >
        {describeCommand('article.restore').label}
      </Button>
    </p>
  );
}

function listFacts({ byline, publisher, published }: Article, words: number | undefined): string[] {
  return distinctFacts([
    byline,
    publisher,
    formatDate(published),
    words === undefined ? '' : `${words.toLocaleString()} ${words === 1 ? 'word' : 'words'}`,
  ]);
}

function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host.replace(/^www\./, '')) || url;
}
