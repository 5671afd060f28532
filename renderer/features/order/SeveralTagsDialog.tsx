import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ArticleId, HighlightId } from '../../../shared/model/ids';
import { countTags } from '../../state/countTags';
import { toRef } from '../../state/editHighlights';
import { findHighlightsIn } from '../../state/findHighlightIn';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TagsField } from '../../ui/TagsField';
import { useWords } from '../../ui/WordsContext';
import styles from './SeveralTagsDialog.module.css';
import { editSharedTags, shareTags, type Tagged } from './severalTags';

type Props = { articles: readonly ArticleId[] } | { highlights: readonly HighlightId[] };

/** Adds and removes tags of several articles, or of several highlights. Each change is one step. */
export function SeveralTagsDialog(props: Props) {
  return 'articles' in props ? (
    <ArticlesTags ids={props.articles} />
  ) : (
    <HighlightsTags ids={props.highlights} />
  );
}

function ArticlesTags({ ids }: { ids: readonly ArticleId[] }) {
  const { say } = useWords();
  const { call } = useActions();
  const articles = useLibrary((library) => library.articles);
  const tagged = ids.flatMap((id) => articles.get(id) ?? []);
  const save = (before: readonly string[], after: readonly string[]) => {
    const edits = editSharedTags(tagged, before, after);
    return call('article.edit', {
      edits: edits.map(({ id, ...edit }) => ({ article: id, ...edit })),
    });
  };
  const title = say('several.tagsOfArticles', { count: tagged.length });
  return <TagsOfAll title={title} tagged={tagged} onSave={save} />;
}

function HighlightsTags({ ids }: { ids: readonly HighlightId[] }) {
  const { say } = useWords();
  const { call } = useActions();
  const open = useLibrary((library) => library.open);
  const ledger = useLibrary((library) => library.ledger);
  const tagged = useMemo(
    () =>
      findHighlightsIn({ open, ledger }, ids).map((highlight) => ({
        id: toRef(highlight),
        tags: highlight.tags,
      })),
    [open, ledger, ids],
  );
  const save = (before: readonly string[], after: readonly string[]) => {
    const edits = editSharedTags(tagged, before, after);
    return call('highlight.edit', { edits: edits.map(({ id, ...edit }) => ({ ...id, ...edit })) });
  };
  const title = say('several.tagsOfHighlights', { count: tagged.length });
  return <TagsOfAll title={title} tagged={tagged} onSave={save} />;
}

interface TagsProps {
  title: string;
  tagged: readonly Tagged<unknown>[];
  /** Makes all have the tags `after` instead of `before`. */
  onSave(before: readonly string[], after: readonly string[]): Promise<unknown>;
}

function TagsOfAll({ title, tagged, onSave }: TagsProps) {
  const { say, compare } = useWords();
  const { attempt, openDialog } = useActions();
  const library = useLibrary(({ articles }) => articles);
  const known = useMemo(
    () => countTags(library.values(), compare).map(({ tag }) => tag),
    [library, compare],
  );
  const { all, some } = shareTags(tagged);
  const close = () => openDialog(null);
  const save = (after: readonly string[]) => {
    if (after.join('\n') !== all.join('\n')) attempt(() => onSave(all, after));
  };
  return (
    <Dialog
      title={title}
      onClose={close}
      footer={
        <Button tone="primary" onPress={close}>
          {say('several.tags.close')}
        </Button>
      }
    >
      <p className={styles.about}>{say('several.tags.about')}</p>
      <TagsField
        tags={all}
        known={known}
        isDisabled={false}
        onChoose={() => {}}
        onChange={(change) => save(change(all))}
      />
      {some.length > 0 && (
        <>
          <p className={styles.about}>{say('several.tags.onSome')}</p>
          <div className={styles.some}>
            {some.map(({ tag, count }) => (
              <span key={tag} className={styles.tag}>
                <AriaButton className={`${styles.add}`} onPress={() => save([...all, tag])}>
                  <bdi>{say('several.tags.count', { tag, count, total: tagged.length })}</bdi>
                </AriaButton>
                <AriaButton
                  className={`${styles.remove}`}
                  aria-label={say('several.tags.remove', { tag })}
                  onPress={() => attempt(() => onSave([...all, tag], all))}
                >
                  <X size={12} aria-hidden />
                </AriaButton>
              </span>
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}
