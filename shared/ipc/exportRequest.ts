import { z } from 'zod';

export const exportFormatSchema = z.enum(['markdown', 'html', 'jsonld', 'json']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** What positions in Web Annotations count: code points, as the standard asks, or UTF-16 units, as some programs do. */
export const positionUnitSchema = z.enum(['code-points', 'utf-16']);
export type PositionUnit = z.infer<typeof positionUnitSchema>;

export const exportOptionsSchema = z.object({
  positions: positionUnitSchema.default('code-points'),
  /** Where a page has the notes on highlights: beside them, or after the article, as on paper. */
  notes: z.enum(['margin', 'end']).default('margin'),
});
export type ExportOptions = z.infer<typeof exportOptionsSchema>;
