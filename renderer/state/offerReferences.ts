import { message } from '../../shared/words/message';
import { importReferences } from './importReferences';
import type { ReferenceFile } from './referenceFile';
import type { WindowServices } from './windowServices';

/**
 * Asks whether files of references are to be imported as sources or as articles; where sources are shown, they are what is meant.
 * A dialog that is open is not replaced: the question then waits in a notice.
 */
export async function offerReferences(
  services: WindowServices,
  files: readonly ReferenceFile[],
): Promise<void> {
  const { actions, store } = services;
  const { dialog, place } = store.getState().session;
  if (place.kind === 'sources') return importReferences(services, files);
  const ask = () => actions.openDialog({ kind: 'offerReferences', files });
  if (!dialog) return ask();
  const names = store.getState().words.list(files.map(({ name }) => `“${name}”`));
  actions.notify({
    tone: 'info',
    text: message('references.offer.notice', { names, count: files.length }),
    action: { title: message('references.offer.choose'), run: ask },
  });
}
