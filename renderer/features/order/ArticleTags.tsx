import { useMemo } from 'react';
import type { Article } from '../../../shared/model/article';
import { inTurn } from '../../commands/inTurn';
import { countTags } from '../../state/countTags';
import { showTag } from '../../state/showTag';
import { useLibrary, useServices } from '../../state/WindowContext';
import { TagsField } from '../../ui/TagsField';
import { useWords } from '../../ui/WordsContext';
import { editArticle } from './editArticle';

/** The tags of the open article. */
export function ArticleTags({ article }: { article: Article }) {
  const services = useServices();
  const { compare } = useWords();
  const articles = useLibrary((library) => library.articles);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const known = useMemo(
    () => countTags(articles.values(), compare).map(({ tag }) => tag),
    [articles, compare],
  );
  return (
    <TagsField
      tags={article.tags}
      known={known}
      isDisabled={isReadOnly}
      isPlain
      onChoose={(tag) => showTag(services, tag)}
      onChange={(change) =>
        inTurn(services, () =>
          editArticle(services, article.id, (now) => ({ tags: change(now.tags) })),
        )
      }
    />
  );
}
