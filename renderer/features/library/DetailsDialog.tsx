import { useCallback, useEffect, useState } from 'react';
import { hasCode } from '../../../shared/model/AttestError';
import type { Article, ArticleDetails } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { useDraft } from '../../state/useDraft';
import { useActions, useLibrary, useOpenArticle } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FieldConflicts } from '../../ui/FieldConflicts';
import { GoneNotice } from '../../ui/GoneNotice';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './DetailsDialog.module.css';

/** Edits the details of an article: the open one, or one in the list. */
export function DetailsDialog({ article: id }: { article: ArticleId }) {
  const open = useOpenArticle(({ article }) => (article.id === id ? article : null));
  const [loaded, setLoaded] = useState<Article | null>(open);
  const { call, attempt } = useActions();
  const load = useCallback(
    async () => setLoaded((await call('article.open', { article: id })).article),
    [call, id],
  );
  useEffect(() => {
    if (!loaded) attempt(load);
  }, [loaded, load, attempt]);
  const article = open ?? loaded;
  return article && <DetailsForm article={article} onSuperseded={load} />;
}

interface FormProps {
  article: Article;
  /** Called where another program has changed the article, which need not be the open one. */
  onSuperseded(): Promise<void>;
}

function DetailsForm({ article, onSuperseded }: FormProps) {
  const { call, attempt, openDialog } = useActions();
  const { say } = useWords();
  const isGone = useLibrary(({ articles, coming }) => !articles.has(article.id) && !coming);
  const draft = useDraft(pickDetails(article));
  const titles: Record<keyof ArticleDetails, string> = {
    title: say('articles.field.title'),
    byline: say('articles.field.byline'),
    publisher: say('articles.field.publisher'),
    published: say('articles.field.published'),
    language: say('articles.field.language'),
    url: say('articles.field.url'),
  };
  const details = draft.fields;
  const isReady = details.title.trim() !== '' && !draft.conflicts.length && !isGone;
  const close = () => openDialog(null);
  const save = async () => {
    try {
      if (draft.hasChanges)
        await call('article.editDetails', { article: article.id, ...draft.edit });
    } catch (error) {
      if (!hasCode(error, 'superseded')) throw error;
      // The form asks once it knows what the other program wrote.
      return onSuperseded();
    }
    close();
  };
  const bind = (field: keyof ArticleDetails) => ({
    value: details[field],
    label: titles[field],
    onChange: (value: string) => draft.change({ ...details, [field]: value }),
  });
  return (
    <Dialog
      title={say('articles.details.title')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('articles.cancel')}</Button>
          <Button tone="primary" type="submit" form="article-details" isDisabled={!isReady}>
            {say('articles.save')}
          </Button>
        </>
      }
    >
      <form
        id="article-details"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) attempt(save);
        }}
      >
        {isGone && <GoneNotice what="article" />}
        <FieldConflicts conflicts={draft.conflicts} titles={titles} onChoose={draft.choose} />
        <TextField isRequired autoFocus {...bind('title')} />
        <div className={styles.columns}>
          <TextField {...bind('byline')} />
          <TextField {...bind('publisher')} />
          <TextField
            placeholder={say('articles.details.publishedExample')}
            hint={say('articles.details.published')}
            {...bind('published')}
          />
          <TextField hint={say('articles.details.language')} {...bind('language')} />
        </div>
        <TextField placeholder="https://" {...bind('url')} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function pickDetails({
  title,
  byline,
  publisher,
  published,
  url,
  language,
}: Article): ArticleDetails {
  return { title, byline, publisher, published, url, language };
}
