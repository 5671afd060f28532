import type { WindowServices } from '../../state/windowServices';

/** Tells of a newer version of Attest when the daily look has found one. */
export function tellOfReleases({ client, actions }: WindowServices): void {
  client.on('releaseFound', ({ version }) => {
    actions.notify({
      tone: 'info',
      text: `Attest ${version} is out.`,
      action: { title: 'What is new', run: () => actions.openDialog({ kind: 'appUpdates' }) },
    });
  });
}
