import type { Change, RecordChange } from '../../shared/library/change';
import type { LibraryState } from '../../shared/library/state';
import type { ArticleId, SourceId } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import type { Library } from '../../shared/model/library';

/** The articles that a change touches. */
export function articlesOf(change: Change): ArticleId[] {
  return [...new Set(change.records.flatMap((record) => articleOf(record) ?? []))];
}

/** The articles that must be there for a change to be made: not those that it makes. */
export function articlesNeededBy(change: Change): ArticleId[] {
  const made = new Set(
    change.records.flatMap((record) =>
      record.of === 'article' && record.before === null ? [record.article] : [],
    ),
  );
  return articlesOf(change).filter((id) => !made.has(id));
}

function articleOf(record: RecordChange): ArticleId | null {
  return 'article' in record ? record.article : null;
}

/** What another program has changed of the sources, as records. */
export function compareSources(
  before: LibraryState['sources'],
  after: LibraryState['sources'],
): RecordChange[] {
  const ids = new Set<SourceId>([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id): RecordChange[] => {
    const old = before.get(id) ?? null;
    const found = after.get(id) ?? null;
    return isSame(old, found) ? [] : [{ of: 'source', id, before: old, after: found }];
  });
}

/** What another program has changed of the library's own record. Labels that came or went show at the next start. */
export function compareLibraries(before: Library, after: Library): RecordChange[] {
  const labels = after.labels.flatMap((label): RecordChange[] => {
    const old: Label | undefined = before.labels.find(({ id }) => id === label.id);
    return !old || isSame(old, label) ? [] : [{ of: 'label', before: old, after: label }];
  });
  if (isSame(before.preferences, after.preferences)) return labels;
  return [...labels, { of: 'preferences', before: before.preferences, after: after.preferences }];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
