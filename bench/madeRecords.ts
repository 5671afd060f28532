import type { Timestamp } from '../shared/model/timestamp';
import type { Random } from './makeRandom';

/** When all made-up records were made. */
export const MADE_AT: Timestamp = '2026-01-01T00:00:00.000Z';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The part of an id after its prefix. */
export function makeIdPart(random: Random): string {
  return Array.from({ length: 16 }, () => ALPHABET[random.below(36)]).join('');
}

/** One of the options of a zod enum. */
export function pickOption<Option>(random: Random, options: readonly Option[]): Option {
  const option = options[random.below(options.length)];
  if (option === undefined) throw new Error('There is no option to pick from.');
  return option;
}
