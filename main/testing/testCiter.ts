import type { Citer } from '../citing/createCiter';
import { stylesFolder } from '../citing/testing/stylesFolder';

async function makeRenderer() {
  const { CitationRenderer } = await import('../citing/CitationRenderer');
  return new CitationRenderer(stylesFolder);
}

/** What makes engines is loaded only where something is cited, and the engines, which take a second to make, are kept. */
let renderer: ReturnType<typeof makeRenderer> | undefined;

/** Cites in this thread, for tests. */
export const testCiter: Citer = {
  async cite(request) {
    renderer ??= makeRenderer();
    return (await renderer).render(request);
  },
  async close() {},
};
