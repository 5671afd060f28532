import { z } from 'zod';

/** A ProseMirror step as JSON; the document’s schema checks the rest. */
export const stepSchema = z.looseObject({ stepType: z.string() });
export type StepJson = z.infer<typeof stepSchema>;
