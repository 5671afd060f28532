import type { Citer } from '../citing/createCiter';
import { stylesFolder } from '../citing/testing/stylesFolder';

/** Cites in this thread, for tests. What makes engines is loaded only where something is cited. */
export const testCiter: Citer = {
  async cite(request) {
    const { CitationRenderer } = await import('../citing/CitationRenderer');
    return new CitationRenderer(stylesFolder).render(request);
  },
  async close() {},
};
