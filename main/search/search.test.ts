import { describe, expect, it } from 'vitest';
import { openTestLibrary } from '../testing/openTestLibrary';

type Opened = Awaited<ReturnType<typeof openTestLibrary>>;

/** What a query finds, as `kind: title`. */
async function find({ call }: Opened, query: string, isTyping = false): Promise<string[]> {
  const { groups } = await call('search.find', { query, isTyping, whenComplete: true });
  return groups.flatMap(({ hits }) => hits.map(({ kind, title }) => `${kind}: ${title}`)).sort();
}

describe('search.find', () => {
  it('walks', async () => {
    const opened = await openTestLibrary();
    const { article } = await opened.importText('Port\nThe ministry paid 6 million dollars for Ångström.');
    await opened.highlight(article, 5, 30);
    console.log(JSON.stringify(await opened.call('search.find', { query: 'minist* paid', whenComplete: true }), null, 1));
    console.log(await find(opened, 'angstrom'));
    console.log(await find(opened, 'kind:claim'), opened.events.filter((e) => e.name === 'searchProgress').map(e=>e.payload));
  });
});
