import { message } from '../../../shared/words/message';
import type { WindowServices } from '../../state/windowServices';

/** Tells the person when the daily check has found a newer version of Attest. */
export function tellOfReleases({ client, actions }: WindowServices): void {
  client.on('releaseFound', ({ version }) => {
    actions.notify({
      tone: 'info',
      text: message('appUpdates.out', { version }),
      action: {
        title: message('appUpdates.news'),
        run: () => actions.openDialog({ kind: 'appUpdates' }),
      },
    });
  });
}
