import { z } from 'zod';
import { captureSchema } from '../model/capture';
import { captureIdSchema, sourceIdSchema } from '../model/ids';
import { bytesSchema } from './importRequest';

/** What a source said, to be kept. */
export const captureRequestSchema = captureSchema.pick({ name: true, origin: true }).extend({
  /** Names the job in `import.cancel`. */
  job: z.string(),
  source: sourceIdSchema,
  bytes: bytesSchema,
});

export const captureResultSchema = z.object({
  capture: captureIdSchema,
  /** Of its bytes, in hexadecimal. */
  sha256: z.string(),
  /** An earlier capture of the source has the same bytes. */
  isSame: z.boolean(),
});
