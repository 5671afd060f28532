import { AttestError } from '../../shared/model/AttestError';
import type { Message } from '../../shared/words/message';
import { followImports, queueImport } from './importQueue';
import type { ReferenceFile, ReferenceOutcome } from './referenceFile';
import type { WindowServices } from './windowServices';

/** Imports the sources of each file, goes to the first that came in, and shows in a dialog what came of each. */
export function importReferences(
  services: WindowServices,
  files: readonly ReferenceFile[],
  unread: readonly { name: string; message: Message }[] = [],
): Promise<void> {
  return queueImport(services.store, () => importNow(services, files, unread));
}

async function importNow(
  services: WindowServices,
  files: readonly ReferenceFile[],
  unread: readonly { name: string; message: Message }[],
): Promise<void> {
  const { actions } = services;
  const outcomes: ReferenceOutcome[] = unread.map(({ name, message }) => ({
    name,
    failure: message,
  }));
  const stop = followImports(services);
  try {
    for (const [index, { name, bytes }] of files.entries()) {
      const job = crypto.randomUUID();
      const progress = { job, name, number: index + 1, count: files.length };
      actions.show({ importing: { ...progress, step: 'reading', fraction: null } });
      try {
        outcomes.push({
          name,
          result: await actions.call('references.import', { job, name, bytes }),
        });
      } catch (error) {
        if (!(error instanceof AttestError)) throw error;
        if (error.code === 'cancelled') break;
        outcomes.push({ name, failure: error.said });
      }
    }
  } finally {
    stop();
  }
  if (!outcomes.length) return;
  const [first] = outcomes.flatMap((outcome) =>
    'result' in outcome ? outcome.result.sources : [],
  );
  if (first) actions.go({ kind: 'sources', source: first });
  actions.openDialog({ kind: 'importedReferences', outcomes });
}
