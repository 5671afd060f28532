import { foldText } from '../../ui/foldText';

/** The filters whose values can be listed. */
export const completedFilters = [
  'tag',
  'label',
  'kind',
  'verdict',
  'relation',
  'in',
  'source',
] as const;
export type CompletedFilter = (typeof completedFilters)[number];

/** A value of a filter, as it is typed, and in words where those differ. */
export interface FilterValue {
  readonly value: string;
  readonly title?: string;
}

/** What could stand between `from` and `to` of the query, in UTF-16 units. */
export interface Completion {
  readonly filter: CompletedFilter;
  readonly from: number;
  readonly to: number;
  readonly values: readonly FilterValue[];
}

const SHOWN_AT_MOST = 8;

const UNFINISHED = new RegExp(
  `(?:^|[\\s(-])(${completedFilters.join('|')}):(?:"([^"]*)|([^\\s"]*))$`,
  'i',
);

/** The values that the filter before the caret could get; null where there is none, or nothing to add to it. */
export function completeFilter(
  query: string,
  caret: number,
  valuesOf: (filter: CompletedFilter) => readonly FilterValue[],
): Completion | null {
  const match = UNFINISHED.exec(query.slice(0, caret));
  if (!match || /^[^\s]/.test(query.slice(caret))) return null;
  const [, name = '', quoted, bare = ''] = match;
  const typed = quoted ?? bare;
  const filter = completedFilters.find((one) => one === name.toLowerCase());
  if (!filter) return null;
  const wanted = foldText(typed);
  const fits = ({ value, title = '' }: FilterValue) =>
    [value, title].some((text) => rank(text, wanted) > 0);
  const best = ({ value, title = '' }: FilterValue) =>
    Math.max(rank(value, wanted), rank(title, wanted));
  const values = valuesOf(filter)
    .filter(fits)
    .sort((a, b) => best(b) - best(a))
    .slice(0, SHOWN_AT_MOST);
  const isWhole = values.length === 1 && values[0]?.value === typed;
  if (!values.length || isWhole) return null;
  const from = caret - typed.length - (quoted === undefined ? 0 : 1);
  return { filter, from, to: caret, values };
}

/** The query with that value in its place, and where the caret goes: after it, ready for the next word. */
export function takeValue(
  query: string,
  { from, to }: Pick<Completion, 'from' | 'to'>,
  value: string,
): { query: string; caret: number } {
  const plain = value.replace(/["“”„«»]/g, ' ').trim();
  const written = /^[^\s()*-][^\s()*]*$/.test(plain) ? plain : `"${plain}"`;
  const before = `${query.slice(0, from)}${written} `;
  return { query: before + query.slice(to).trimStart(), caret: before.length };
}

/** 2 where the text begins with what was typed, 1 where one of its words does, otherwise 0. */
function rank(text: string, wanted: string): number {
  const folded = foldText(text);
  if (folded.startsWith(wanted)) return 2;
  return folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ? 1 : 0;
}
