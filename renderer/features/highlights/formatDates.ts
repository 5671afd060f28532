import type { Highlight } from '../../../shared/model/highlight';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** When a highlight was made, and when it was last changed if that was another day. */
export function formatDates({
  createdAt,
  updatedAt,
}: Pick<Highlight, 'createdAt' | 'updatedAt'>): string {
  const created = day.format(new Date(createdAt));
  const updated = day.format(new Date(updatedAt));
  return created === updated ? `Created ${created}` : `Created ${created} · changed ${updated}`;
}
