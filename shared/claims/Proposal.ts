import { z } from 'zod';
import { textRangeSchema } from '../model/anchor';

export const proposalKindSchema = z.enum([
  'quotation',
  'attribution',
  'figure',
  'date',
  'superlative',
  'comparison',
]);
export type ProposalKind = z.infer<typeof proposalKindSchema>;

/**
 * A passage that may be worth checking. `quote` is its words; of a quotation, those between the marks. `speaker` is whose
 * words or claim it is, as the text names them.
 */
export const proposalSchema = textRangeSchema.extend({
  quote: z.string(),
  kind: proposalKindSchema,
  speaker: z.string().optional(),
});
export type Proposal = z.infer<typeof proposalSchema>;
