import { parseAttestLink } from '../../shared/model/attestLink';
import type { LinkInbox } from './linkInbox';
import type { Prompt } from './prompt';

/** Puts the links that the app was asked to open into the inbox. What is no link of Attest's is told. */
export async function openLinks(
  urls: readonly string[],
  inbox: Pick<LinkInbox, 'put'>,
  prompt: Prompt,
): Promise<void> {
  for (const url of urls) {
    const link = parseAttestLink(url);
    if (link) inbox.put(link);
    else await prompt.tell('Attest can’t open this link', url);
  }
}
