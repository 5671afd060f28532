import { useEffect, useState } from 'react';
import type { Article, ArticleDetails } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { useActions, useOpenArticle } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import styles from './DetailsDialog.module.css';

/** Edits what is known of an article: of the open one, or of one in the list. */
export function DetailsDialog({ article: id }: { article: ArticleId }) {
  const open = useOpenArticle(({ article }) => (article.id === id ? article : null));
  const [loaded, setLoaded] = useState<Article | null>(open);
  const { call, attempt } = useActions();
  useEffect(() => {
    if (loaded) return;
    attempt(async () => setLoaded((await call('article.open', { article: id })).article));
  }, [loaded, id, call, attempt]);
  return loaded && <DetailsForm article={loaded} />;
}

function DetailsForm({ article }: { article: Article }) {
  const { call, attempt, openDialog } = useActions();
  const { title, byline, publisher, published, url, language } = article;
  const [details, setDetails] = useState<ArticleDetails>({
    title,
    byline,
    publisher,
    published,
    url,
    language,
  });
  const isReady = details.title.trim() !== '';
  const close = () => openDialog(null);
  const save = async () => {
    await call('article.editDetails', { article: article.id, details });
    close();
  };
  const bind = (field: keyof ArticleDetails) => ({
    value: details[field],
    onChange: (value: string) => setDetails({ ...details, [field]: value }),
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
        <TextField label="Title" isRequired autoFocus {...bind('title')} />
        <div className={styles.columns}>
          <TextField label="Byline" {...bind('byline')} />
          <TextField label="Publisher" {...bind('publisher')} />
          <TextField
            label="Published"
            placeholder="e.g. 2025-03-26"
            hint="Year, month and day, as far as they are known"
            {...bind('published')}
          />
          <TextField label="Language" placeholder="en" hint="Its code" {...bind('language')} />
        </div>
        <TextField label="Address" placeholder="https://" {...bind('url')} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
