import type { Client } from '../state/client';

/** Has what nobody has caught in the page written down. */
export function reportUncaught({ report }: Pick<Client, 'report'>): void {
  window.addEventListener('error', ({ error }) => {
    // Chromium's own complaints, such as of a loop of resizing, come without one.
    if (error) report('page-uncaught', error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => report('page-rejection', reason));
}
