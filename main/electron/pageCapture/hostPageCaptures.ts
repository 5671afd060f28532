import { app } from 'electron';
import { createPageCaptures, type PageCaptures } from '../../pageCapture/createPageCaptures';
import type { StartMemoryFile } from '../launch/startMemory';

/** Captures pages for the window. Under development, a server that ATTEST_PAGE_SERVER names stands in for the internet. */
export function hostPageCaptures(
  memory: Pick<StartMemoryFile, 'current' | 'remember'>,
): PageCaptures {
  const standIn = app.isPackaged ? undefined : process.env.ATTEST_PAGE_SERVER;
  return createPageCaptures({
    memory,
    // Loaded when a page is captured.
    capture: async (url, signal) => {
      const [{ capturePage }, { createRequester }, { isPublicAddress }] = await Promise.all([
        import('./capturePage'),
        import('../../pageCapture/createRequester'),
        import('../../lookup/isPublicAddress'),
      ]);
      const reroute = ({ host, pathname, search }: URL) =>
        new URL(`/${host}${pathname}${search}`, standIn);
      const requester = createRequester(
        standIn ? { isAllowed: () => true, reroute } : { isAllowed: isPublicAddress },
      );
      return capturePage(url, requester, signal);
    },
  });
}
