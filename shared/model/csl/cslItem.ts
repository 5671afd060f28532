import { z } from 'zod';
import { cslDateSchema } from './cslDate';
import { cslNameSchema } from './cslName';
import { cslTypes } from './cslTypes';
import { cslVariableSchemas } from './cslVariables';

/**
 * CSL-JSON as a record holds it: as it came. Only what Attest itself reads is checked, so that no library is refused for a
 * field that nobody looks at. `readCslItem` gives the same as CSL 1.0.2 wants it.
 */
export const cslItemSchema = z.looseObject({
  type: z.string().min(1),
  title: z.string().optional(),
  author: z.array(cslNameSchema).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  issued: cslDateSchema.optional(),
  accessed: cslDateSchema.optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
});
export type CslItem = z.infer<typeof cslItemSchema>;

/** An item in which all that CSL 1.0.2 knows is as CSL 1.0.2 wants it. Other fields are kept as they came. */
export const standardCslItemSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  type: z.enum(cslTypes),
  ...cslVariableSchemas,
  categories: z.array(z.string()).optional(),
  custom: z.record(z.string(), z.unknown()).optional(),
});
export type StandardCslItem = z.infer<typeof standardCslItemSchema>;
