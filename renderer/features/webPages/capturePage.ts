import { AttestError } from '../../../shared/model/AttestError';
import { queueImport } from '../../state/importQueue';
import type { ImportItem } from '../../state/makeImportItem';
import type { WindowServices } from '../../state/windowServices';

/** Captures a page, shows that, and hands over what came, to be imported. Nothing happens where the person cancels. */
export async function capturePage(
  { store, client, actions }: WindowServices,
  url: string,
  take: (item: ImportItem) => Promise<void>,
): Promise<void> {
  let captured: ImportItem | null = null;
  await queueImport(store, async () => {
    const job = crypto.randomUUID();
    const progress = { job, name: new URL(url).host, number: 1, count: 1 };
    actions.show({ importing: { ...progress, step: 'capturing', fraction: null } });
    try {
      captured = await client.call('webPage.capture', { job, url });
    } catch (error) {
      if (!(error instanceof AttestError) || error.code !== 'cancelled') throw error;
    } finally {
      actions.show({ importing: null });
    }
  });
  if (captured) await take(captured);
}
