import { useActions, useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { chooseAndImport } from './importArticles';

/** What the middle shows while no article is open: what to do first, or next. */
export function WelcomeView() {
  const services = useServices();
  const { attempt, openDialog } = useActions();
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
          <Button tone="primary" onPress={() => attempt(() => chooseAndImport(services))}>
            Choose files…
          </Button>
          <Button onPress={() => openDialog({ kind: 'import' })}>Paste a text…</Button>
        </>
      }
    >
      {hasArticles
        ? 'Choose one at the left, or bring in another.'
        : 'Drop a text, Markdown or saved web page on this window, or paste one. It is copied into your library; nothing leaves this computer.'}
    </EmptyState>
  );
}
