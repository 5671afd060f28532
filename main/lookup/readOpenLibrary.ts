import { z } from 'zod';
import { parsePersonName } from '../../shared/model/csl/parseCslName';

const named = z.array(z.object({ name: z.string() })).catch([]);
const bookSchema = z.object({
  title: z.string(),
  subtitle: z.string().optional().catch(undefined),
  authors: named,
  publishers: named,
  publish_places: named,
  publish_date: z.string().optional().catch(undefined),
  number_of_pages: z.number().optional().catch(undefined),
});

/** CSL of the one book in an answer of Open Library’s Books API (`jscmd=data`); null where there is none. */
export function readOpenLibrary(json: unknown): Record<string, unknown> | null {
  const [found] = Object.values(z.record(z.string(), z.unknown()).safeParse(json).data ?? {});
  const { data: book } = bookSchema.safeParse(found);
  if (!book) return null;
  return {
    type: 'book',
    title: [book.title, book.subtitle].filter(Boolean).join(': '),
    author: book.authors.map(({ name }) => parsePersonName(name)),
    publisher: book.publishers[0]?.name,
    'publisher-place': book.publish_places[0]?.name,
    issued: book.publish_date,
    'number-of-pages': book.number_of_pages,
  };
}
