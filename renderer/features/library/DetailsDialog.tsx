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
import styles from './DetailsDialog.module.css';

const titles: Record<keyof ArticleDetails, string> = {
  title: 'Title',
  byline: 'Byline',
  publisher: 'Publisher',
  published: 'Published',
  language: 'Language',
  url: 'Address',
};

/** Edits what is known of an article: of the open one, or of one in the list. */
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
  /** Another program has changed the article, which may not be the open one. */
  onSuperseded(): Promise<void>;
}

function DetailsForm({ article, onSuperseded }: FormProps) {
  const { call, attempt, openDialog } = useActions();
  const isGone = useLibrary(({ articles, coming }) => !articles.has(article.id) && !coming);
  const draft = useDraft(pickDetails(article));
  const details = draft.fields;
  const isReady = details.title.trim() !== '' && !draft.conflicts.length && !isGone;
  const close = () => openDialog(null);
  const save = async () => {
    try {
      if (draft.hasChanges)
        await call('article.editDetails', { article: article.id, ...draft.edit });
    } catch (error) {
      if (!hasCode(error, 'superseded')) throw error;
      // The form asks as soon as it knows what the other program wrote.
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
      title="Article details"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" type="submit" form="article-details" isDisabled={!isReady}>
            Save
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
            placeholder="e.g. 2025-03-26"
            hint="Year, month and day, as far as they are known"
            {...bind('published')}
          />
          <TextField placeholder="en" hint="Its code" {...bind('language')} />
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
