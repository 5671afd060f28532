import { z } from 'zod';
import { verdictSchema } from '../model/highlight';
import { sourcings } from './sourcing';

/** As they are offered. */
export const ledgerOrders = ['unsourced', 'text', 'verdict'] as const;
export type LedgerOrder = (typeof ledgerOrders)[number];
export const ledgerScopes = [
  'all',
  'unsourced',
  'sourced',
  'conflicting',
  'unsettled',
  'toReview',
] as const;
export type LedgerScope = (typeof ledgerScopes)[number];

/** Which claims are shown, and in what order. */
export const ledgerArrangementSchema = z.object({
  order: z.enum(ledgerOrders).catch('unsourced'),
  scope: z.enum(ledgerScopes).catch('all'),
  verdict: verdictSchema.or(z.literal('any')).catch('any'),
  sourcing: z.enum([...sourcings, 'any']).catch('any'),
  text: z.string().catch(''),
});
export type LedgerArrangement = z.infer<typeof ledgerArrangementSchema>;

export const initialArrangement: LedgerArrangement = ledgerArrangementSchema.parse({});
