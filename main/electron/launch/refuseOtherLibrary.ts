import { realpath } from 'node:fs/promises';
import { message } from '../../../shared/words/message';
import type { Prompt } from '../window/prompt';
import type { Openings } from './handover';

/**
 * True where a start asks for another library than the one that is `open`, and then the person is told: there is one
 * window, and what the start was given must not end up in the wrong library.
 */
export async function refuseOtherLibrary(
  open: string,
  { library, files, links }: Openings,
  prompt: Pick<Prompt, 'tell'>,
): Promise<boolean> {
  if (library === null || (await toRealPath(library)) === (await toRealPath(open))) return false;
  const detail = chooseDetail(files.length > 0, links.length > 0);
  await prompt.tell(message('system.otherLibrary'), message(detail, { open, wanted: library }));
  return true;
}

function chooseDetail(hasFiles: boolean, hasLinks: boolean) {
  if (hasFiles && hasLinks) return 'system.otherLibrary.filesAndLinks';
  if (hasFiles) return 'system.otherLibrary.files';
  return hasLinks ? 'system.otherLibrary.links' : 'system.otherLibrary.detail';
}

async function toRealPath(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    // Where the folder isn't there, or can't be reached, its path is all there is to compare.
    return folder;
  }
}
