import { z } from 'zod';

/** A whole document as ProseMirror JSON. Its content is checked by its ProseMirror schema, not here. */
export const documentSchema = z.looseObject({
  type: z.literal('doc'),
  content: z.array(z.looseObject({ type: z.string() })).optional(),
});
export type DocumentJson = z.infer<typeof documentSchema>;
