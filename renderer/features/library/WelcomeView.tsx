import { CommandTextButton } from '../../commands/CommandButton';
import { useLibrary } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';

/** What the middle shows while no article is open: what to do first, or next. */
export function WelcomeView() {
  const hasArticles = useLibrary(({ articles }) => articles.size > 0);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  if (isReadOnly) {
    return (
      <EmptyState title={hasArticles ? 'No article is open' : 'No articles'} headingLevel={1}>
        {hasArticles ? 'Choose one at the left.' : 'There is nothing to read in this library.'}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={hasArticles ? 'No article is open' : 'Bring in your first article'}
      headingLevel={1}
      actions={
        <>
          <CommandTextButton command="import.files" tone="primary" />
          <CommandTextButton command="import.text" />
        </>
      }
    >
      {hasArticles
        ? 'Choose one at the left, or bring in another.'
        : 'Drop a text, Markdown or saved web page on this window, or paste one. It is copied into your library; nothing leaves this computer.'}
    </EmptyState>
  );
}
