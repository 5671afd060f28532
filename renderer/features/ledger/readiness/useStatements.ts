import type { TextRange } from '../../../../shared/model/anchor';
import { type OpenArticle, textVersion } from '../../../state/libraryState';
import { useQuery } from '../../../state/useQuery';
import { useActions } from '../../../state/WindowContext';

const none: readonly TextRange[] = [];

/** The sentences of the open article that state something to check; null until they are found. None where they are not wanted. */
export function useStatements(open: OpenArticle, isWanted: boolean): readonly TextRange[] | null {
  const actions = useActions();
  const { id, language } = open.article;
  const saved = textVersion(open);
  const { answer } = useQuery(`${id} ${language} ${saved} ${isWanted}`, async () =>
    isWanted ? actions.call('article.findClaims', { article: id }) : null,
  );
  if (!isWanted) return none;
  // Found in a text that has changed since, they are in other places.
  return answer?.version === saved ? answer.statements : null;
}
