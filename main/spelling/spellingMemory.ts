import { z } from 'zod';
import {
  ownWordSchema,
  type SpellingChoices,
  spellingChoicesSchema,
} from '../../shared/ipc/spelling';

/** Each value that is missing or damaged counts as if nothing had been chosen. */
const memorySchema = z.object({
  isOn: spellingChoicesSchema.shape.isOn.catch(true),
  language: spellingChoicesSchema.shape.language.catch(null),
  ownWords: z
    .array(z.unknown())
    .catch([])
    .transform((words) => words.flatMap((word) => ownWordSchema.safeParse(word).data ?? [])),
});

/** What was chosen, as a file of settings has it. */
export function parseSpellingChoices(settings: unknown): SpellingChoices {
  return memorySchema.parse(z.looseObject({}).safeParse(settings).data ?? {});
}
