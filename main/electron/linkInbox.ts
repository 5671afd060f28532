import type { AttestLink } from '../../shared/model/attestLink';

/** Keeps the link that was opened last until the page takes it, which may not be there yet. */
export interface LinkInbox {
  put(link: AttestLink): void;
  /** The link, once; null where there is none. */
  take(): AttestLink | null;
}

/** An inbox that calls `onPut` when there is something to take. */
export function createLinkInbox(onPut: () => void): LinkInbox {
  let kept: AttestLink | null = null;
  return {
    put(link) {
      kept = link;
      onPut();
    },
    take() {
      const link = kept;
      kept = null;
      return link;
    },
  };
}
