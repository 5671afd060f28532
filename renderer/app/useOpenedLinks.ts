import { useEffect } from 'react';
import type { AttestLink } from '../../shared/model/attestLink';
import { useServices } from '../state/WindowContext';
import type { WindowServices } from '../state/windowServices';

/** Goes where an `attest:` link leads that the app was opened with. */
export function useOpenedLinks(): void {
  const services = useServices();
  useEffect(() => {
    const { client, actions } = services;
    const follow = () =>
      actions.attempt(async () => {
        const { link } = await client.call('window.takeLink', {});
        if (link) await followLink(services, link);
      });
    // One may have come before this page was there to hear of it.
    follow();
    return client.on('linkOpened', follow);
  }, [services]);
}

async function followLink({ store, actions }: WindowServices, link: AttestLink): Promise<void> {
  if ('article' in link) {
    await actions.openArticle(link.article);
    if (link.passage) actions.show({ wantedQuote: link.passage });
    return;
  }
  const { highlight } = link;
  const { article } = await actions.call('highlight.locate', { highlight });
  await actions.openArticle(article);
  actions.show({ highlight });
  store.getState().editor?.reveal(highlight);
}
