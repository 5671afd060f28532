import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../../../shared/ipc/events';
import type { Capture } from '../../../shared/model/capture';
import { type Message, message } from '../../../shared/words/message';
import { onlyAttachments } from '../../storage/Attachments';
import { isUnsafe, type LibraryFolder } from '../../storage/files/LibraryFolder';
import { mapConcurrently } from '../../storage/files/mapConcurrently';
import { toProblem } from '../../storage/files/ProblemLog';

/** Names of the attachments. */
export async function listAttachments(files: LibraryFolder, folder: string): Promise<string[]> {
  return onlyAttachments(await files.list(folder));
}

/** The attachments whose content doesn’t match their name. */
export async function checkAttachments(
  files: LibraryFolder,
  folder: string,
  names: readonly string[],
  captures: readonly Capture[],
): Promise<Problem[]> {
  const captured = new Map(
    captures.flatMap(({ name, attachment, text }) => [
      [attachment, name],
      ...(text ? [[text, name] as const] : []),
    ]),
  );
  const problems = await mapConcurrently(names, 2, async (name): Promise<Problem[]> => {
    const hash = createHash('sha256');
    const path = join(folder, name);
    try {
      for await (const piece of files.readPieces(path)) hash.update(piece);
    } catch (error) {
      if (isUnsafe(error)) return [toProblem(files, path, error)];
      throw error;
    }
    if (name.startsWith(`${hash.digest('hex')}.`)) return [];
    return [
      {
        file: `attachments/${name}`,
        message: sayChanged(captured.get(name)),
        remedy: message('checks.remedy.attachmentChanged'),
      },
    ];
  });
  return problems.flat();
}

function sayChanged(capture: string | undefined): Message {
  return capture === undefined
    ? message('checks.attachmentChanged')
    : message('checks.captureChanged', { name: capture });
}
