import type { Client } from '../state/client';

/** Has the page's uncaught errors logged. */
export function reportUncaught({ report }: Pick<Client, 'report'>): void {
  window.addEventListener('error', ({ error }) => {
    // Chromium's own complaints, such as about a resize loop, come without one.
    if (error) report('page-uncaught', error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => report('page-rejection', reason));
}
