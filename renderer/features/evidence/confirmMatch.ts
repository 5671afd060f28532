import type { MatchCheck } from '../../../shared/ledger/matchCheck';
import type { Link } from '../../../shared/model/link';
import type { WindowServices } from '../../state/windowServices';

/** Says that both ends of a link, as they read now, still match. */
export async function confirmMatch(
  { actions }: WindowServices,
  { id, article }: Pick<Link, 'id' | 'article'>,
  { found }: MatchCheck,
): Promise<void> {
  if (found) await actions.call('link.match', { article, link: id, words: found });
}
