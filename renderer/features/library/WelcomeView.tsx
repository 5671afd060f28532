import { CommandTextButton } from '../../commands/CommandButton';
import { useLibrary } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';

/** What the middle shows while no article is open: what to do first, or next. */
export function WelcomeView() {
  const { say } = useWords();
  const hasArticles = useLibrary(({ articles }) => articles.size > 0);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  if (isReadOnly) {
    const title = hasArticles ? 'articles.welcome.noneOpen' : 'articles.welcome.empty';
    return (
      <EmptyState title={say(title)} headingLevel={1}>
        {say(hasArticles ? 'articles.welcome.noneOpenReadOnly' : 'articles.welcome.emptyReadOnly')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say(hasArticles ? 'articles.welcome.noneOpen' : 'articles.welcome.first')}
      headingLevel={1}
      actions={
        <>
          <CommandTextButton command="import.files" tone="primary" />
          <CommandTextButton command="import.text" />
        </>
      }
    >
      {say(hasArticles ? 'articles.welcome.noneOpenAbout' : 'articles.welcome.firstAbout')}
    </EmptyState>
  );
}
