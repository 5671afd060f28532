import { Ellipsis, ExternalLink, Star } from 'lucide-react';
import { Link } from 'react-aria-components';
import { labelOfCommand } from '../../shared/commands/nameCommand';
import type { Article } from '../../shared/model/article';
import type { Words } from '../../shared/words/Words';
import { CommandButton } from '../commands/CommandButton';
import { listArticleActions } from '../features/library/listArticleActions';
import { ArticleTags } from '../features/order/ArticleTags';
import { useActions, useLibrary, useOpenArticle, useServices } from '../state/WindowContext';
import { ActionMenuButton } from '../ui/ActionMenuButton';
import { Button } from '../ui/Button';
import { distinctFacts } from '../ui/distinctFacts';
import { useWords } from '../ui/WordsContext';
import styles from './ArticleHeader.module.css';

/** An article's title and what is known of it, above its text, its ledger and its revisions alike. */
export function ArticleHeader() {
  const services = useServices();
  const { say } = useWords();
  const article = useOpenArticle((open) => open.article);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const direction = useOpenArticle(({ text }) => text.direction);
  if (!article) return null;
  return (
    <header className={styles.header} dir={direction ?? 'auto'}>
      <div className={styles.column}>
        {article.trashedAt && <TrashedSign article={article} />}
        <div className={styles.top}>
          <h1 className={styles.title} dir="auto">
            {article.title}
          </h1>
          <CommandButton command="article.star" isActive={article.isStarred}>
            <Star size={18} {...(article.isStarred && { fill: 'currentColor' })} />
          </CommandButton>
          <ActionMenuButton
            label={say('window.article.more')}
            actions={listArticleActions(article, services, isReadOnly)}
          >
            <Ellipsis size={18} />
          </ActionMenuButton>
        </div>
        <Facts article={article} />
        <ArticleTags key={article.id} article={article} />
      </div>
    </header>
  );
}

function Facts({ article }: { article: Article }) {
  const words = useWords();
  const count = useLibrary(({ articles }) => articles.get(article.id)?.words);
  return (
    <ul className={styles.about}>
      {listFacts(article, count, words).map((fact) => (
        <li key={fact}>
          <bdi>{fact}</bdi>
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
  const { say } = useWords();
  const { call, attempt } = useActions();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  return (
    <p className={styles.trashed} dir="auto">
      {say('window.article.inTrash')}
      <Button
        isDisabled={isReadOnly}
        onPress={() =>
          attempt(() => call('article.trash', { article: article.id, isTrashed: false }))
        }
      >
        {say(labelOfCommand('article.restore'))}
      </Button>
    </p>
  );
}

function listFacts(
  { byline, publisher, published }: Article,
  count: number | undefined,
  words: Words,
): string[] {
  return distinctFacts([
    byline,
    publisher,
    words.date(published),
    count === undefined ? '' : words.say('window.article.words', { count }),
  ]);
}

function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host.replace(/^www\./, '')) || url;
}
