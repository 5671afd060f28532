import { fileURLToPath } from 'node:url';
import { AttestError } from '../../../shared/model/AttestError';

/** True for a file's address. Desktops hand files over by them; people, by their paths. */
export function isFileAddress(word: string): boolean {
  return /^file:\//i.test(word);
}

/** The path that a file's address stands for. Throws `invalid` where it stands for none on this computer. */
export function readFileAddress(address: string): string {
  try {
    return fileURLToPath(address);
  } catch (error) {
    throw new AttestError(
      'invalid',
      'This is not the address of a file on this computer. Choose the file with Import instead.',
      { cause: error },
    );
  }
}
