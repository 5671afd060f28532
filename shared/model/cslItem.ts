import { z } from 'zod';

/** A name in CSL-JSON: a person (family, given) or an institution (literal). */
export const cslNameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});
export type CslName = z.infer<typeof cslNameSchema>;

const datePart = z.union([z.int(), z.string()]);

/** A date in CSL-JSON: `date-parts` [[year, month?, day?]], or free text. */
export const cslDateSchema = z.looseObject({
  'date-parts': z.array(z.array(datePart).max(3)).max(2).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});
export type CslDate = z.infer<typeof cslDateSchema>;

/** The part of CSL-JSON 1.0.2 that Attest shows; other fields are kept as they came. */
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

/** The item types that a person is offered, of CSL’s 45. */
export const offeredCslTypes = [
  'webpage',
  'article-newspaper',
  'article-journal',
  'article-magazine',
  'book',
  'chapter',
  'report',
  'interview',
  'speech',
  'personal_communication',
  'dataset',
  'legislation',
  'legal_case',
  'broadcast',
  'post',
  'document',
] as const;

/** Reads `2025`, `2025-03` or `2025-03-26` into date parts; anything else is kept as literal text. Empty text is no date. */
export function parseCslDate(text: string): CslDate | undefined {
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(trimmed);
  if (!match) return { literal: trimmed };
  const parts = match.slice(1).filter((part) => part !== undefined);
  return { 'date-parts': [parts.map(Number)] };
}

/** The inverse of `parseCslDate`: `2025-03-26`, or the text as it was given. */
export function formatCslDate(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0];
  if (parts?.length) return parts.map((part) => String(part).padStart(2, '0')).join('-');
  return date?.literal ?? date?.raw ?? '';
}

/** Reads one name: `Family, Given` is a person; anything without a comma is kept whole, since it may be an institution. */
export function parseCslName(text: string): CslName {
  const [family = '', ...rest] = text.split(',').map((part) => part.trim());
  return rest.length === 1 && family && rest[0]
    ? { family, given: rest[0] }
    : { literal: text.trim() };
}

/** The inverse of `parseCslName`. */
export function formatCslName(name: CslName): string {
  if (name.literal) return name.literal;
  return [name.family, name.given].filter(Boolean).join(', ');
}
