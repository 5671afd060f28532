import { type Message, message } from '../../../shared/words/message';
import type { FindState } from './findUi';

/** How many matches there are, and which is selected; null while there is nothing to look for. */
export function describeMatches({ search, matches, current, wrapped }: FindState): Message | null {
  const count = matches.length;
  if (!search) return null;
  if (!count) return message('find.none');
  if (current === null) return message('find.count', { count });
  const place = { number: current + 1, count };
  if (wrapped === 'end') return message('find.placeFromStart', place);
  if (wrapped === 'start') return message('find.placeFromEnd', place);
  return message('find.place', place);
}
