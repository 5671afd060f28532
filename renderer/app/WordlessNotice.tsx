import type { DocumentJson } from '../../shared/model/document';
import { CommandTextButton } from '../commands/CommandButton';
import { useOpenArticle } from '../state/WindowContext';
import { EmptyState } from '../ui/EmptyState';
import { useWords } from '../ui/WordsContext';
import { facsimileOf } from './facsimileOf';

/** Says of an article without a word why that is so, and leads to its pages. Nothing for any other. */
export function WordlessNotice() {
  const { say } = useWords();
  const isWordless = useOpenArticle(
    (open) => facsimileOf(open) !== null && !hasWords(open.document),
  );
  if (!isWordless) return null;
  return (
    <EmptyState
      title={say('articles.wordless.title')}
      actions={
        <>
          <CommandTextButton command="facsimile.toggle" />
          <CommandTextButton command="article.update" />
        </>
      }
    >
      {say('articles.wordless.about')}
    </EmptyState>
  );
}

/** False for a document that holds nothing but an empty paragraph. */
function hasWords({ content = [] }: DocumentJson): boolean {
  return content.length > 1 || content.some(({ content: inner }) => inner !== undefined);
}
