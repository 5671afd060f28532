import { z } from 'zod';

/** A ProseMirror step as JSON; its schema of nodes checks the rest. */
export const stepSchema = z.looseObject({ stepType: z.string() });
export type StepJson = z.infer<typeof stepSchema>;
