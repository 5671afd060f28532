import { z } from 'zod';

/** How a piece of a reference is set, outermost first. */
export const citedMarkSchema = z.enum(['italic', 'bold', 'underline', 'smallCaps', 'sup', 'sub']);
export type CitedMark = z.infer<typeof citedMarkSchema>;

/** A piece of a reference: plain text, how it is set, and the address that it stands for, if any. */
export const citedRunSchema = z.object({
  text: z.string(),
  marks: z.array(citedMarkSchema).default([]),
  url: z.string().default(''),
});
export type CitedRun = z.infer<typeof citedRunSchema>;

/** A reference, or what cites it in a text. Nothing in it is markup. */
export const citedTextSchema = z.array(citedRunSchema);
export type CitedText = z.infer<typeof citedTextSchema>;

/** The same for what takes only text. */
export function plainCitedText(runs: CitedText): string {
  return runs.map(({ text }) => text).join('');
}
