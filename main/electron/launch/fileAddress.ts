import { fileURLToPath } from 'node:url';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';

/** True for a file's address, by which desktops hand files over; people name them by their paths. */
export function isFileAddress(word: string): boolean {
  return /^file:\//i.test(word);
}

/** The path that a file's address stands for. Throws `invalid` where it stands for none on this computer. */
export function readFileAddress(address: string): string {
  try {
    return fileURLToPath(address);
  } catch (error) {
    throw new AttestError('invalid', message('system.launch.notFileAddress'), { cause: error });
  }
}
