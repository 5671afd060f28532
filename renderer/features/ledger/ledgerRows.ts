import type { LedgerGroup, LedgerRecord } from '../../../shared/ledger/groupLedger';
import type { ChosenClaim } from '../../state/claimList';

/** A row of a ledger: a claim, or the head of a group of claims. */
export type LedgerTableRow =
  | { kind: 'group'; key: string; group: LedgerGroup; isFolded: boolean }
  | { kind: 'claim'; key: string; group: string; record: LedgerRecord };

/** The rows of claims that are in no groups. */
export function listClaimRows(records: readonly LedgerRecord[], group = ''): LedgerTableRow[] {
  return records.map((record) => ({
    kind: 'claim',
    key: `${group} ${record.highlight.id}`,
    group,
    record,
  }));
}

/** The rows of groups, each after its head, but for those of folded groups. */
export function listGroupRows(
  groups: readonly LedgerGroup[],
  folded: ReadonlySet<string>,
): LedgerTableRow[] {
  return groups.flatMap((group): LedgerTableRow[] => {
    const isFolded = folded.has(group.key);
    const head = { kind: 'group' as const, key: `group ${group.key}`, group, isFolded };
    return [head, ...(isFolded ? [] : listClaimRows(group.records, group.key))];
  });
}

/** The index of the chosen claim, in its group where it is there, else in the first; −1 where it is in none. */
export function findChosen(rows: readonly LedgerTableRow[], chosen: ChosenClaim | null): number {
  if (!chosen) return -1;
  let first = -1;
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'claim' || row.record.highlight.id !== chosen.highlight) continue;
    if (row.group === chosen.group) return index;
    if (first === -1) first = index;
  }
  return first;
}

/** The index of the claim after another (1) or before it (−1); at the ends, and beyond them, the last there is. −1 without any. */
export function stepToClaim(
  rows: readonly LedgerTableRow[],
  from: number,
  direction: 1 | -1,
): number {
  const isClaim = (index: number) => rows[index]?.kind === 'claim';
  for (let index = from + direction; rows[index]; index += direction) {
    if (isClaim(index)) return index;
  }
  if (isClaim(from)) return from;
  return direction === 1
    ? rows.findLastIndex(({ kind }) => kind === 'claim')
    : rows.findIndex(({ kind }) => kind === 'claim');
}
