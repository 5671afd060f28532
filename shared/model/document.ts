import { z } from 'zod';

/** ProseMirror JSON of a whole document. What is inside is checked by its ProseMirror schema, not here. */
export const documentSchema = z.looseObject({
  type: z.literal('doc'),
  content: z.array(z.looseObject({ type: z.string() })).optional(),
});
export type DocumentJson = z.infer<typeof documentSchema>;
