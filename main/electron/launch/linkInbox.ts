import { type AttestLink, parseAttestLink } from '../../../shared/model/attestLink';
import { message } from '../../../shared/words/message';
import type { Prompt } from '../window/prompt';

/** Keeps the link that was opened last until the page, which may not be there yet, takes it. */
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

/** Puts the links that the app was asked to open into the inbox, and tells the person of any that isn't one of Attest's. */
export async function openLinks(
  urls: readonly string[],
  inbox: Pick<LinkInbox, 'put'>,
  prompt: Pick<Prompt, 'tell'>,
): Promise<void> {
  for (const url of urls) {
    const link = parseAttestLink(url);
    if (link) inbox.put(link);
    else
      await prompt.tell(
        message('system.launch.cannotOpenLink'),
        message('system.verbatim', { text: url }),
      );
  }
}
