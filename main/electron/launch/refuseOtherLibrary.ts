import { realpath } from 'node:fs/promises';
import type { Prompt } from '../window/prompt';
import type { Openings } from './handover';

/**
 * True, and told, where a start asks for another library than the one that is `open`: there is one window, and what
 * the start was given must not get into the wrong library.
 */
export async function refuseOtherLibrary(
  open: string,
  { library, files, links }: Openings,
  prompt: Pick<Prompt, 'tell'>,
): Promise<boolean> {
  if (library === null || (await toRealPath(library)) === (await toRealPath(open))) return false;
  const sentences = [`Attest is open with the library in ${open}. Close it to open ${library}.`];
  if (files.length) sentences.push('The files for that library were not imported.');
  if (links.length) sentences.push('The links into that library were not opened.');
  await prompt.tell('Another library is open', sentences.join(' '));
  return true;
}

async function toRealPath(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    // Of what is not there, or can't be reached, the path is all that there is to compare.
    return folder;
  }
}
