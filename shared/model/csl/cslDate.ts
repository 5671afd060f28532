import { z } from 'zod';

const datePart = z.union([z.int(), z.string()]);

/** A date in CSL-JSON as records may hold it: `date-parts` [[year, month?, day?]], two of them for a span, or free text. */
export const cslDateSchema = z.looseObject({
  'date-parts': z.array(z.array(datePart).max(3)).max(2).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});

/** A date as CSL 1.0.2 has it. A year before our era is negative: -44 is 44 BCE. A season is 1 (spring) to 4. */
export const standardCslDateSchema = cslDateSchema.extend({
  'date-parts': z.array(z.array(datePart).min(1).max(3)).min(1).max(2).optional(),
  season: z.union([z.string(), z.number()]).optional(),
  circa: z.union([z.string(), z.number(), z.boolean()]).optional(),
});
export type CslDate = z.infer<typeof standardCslDateSchema>;

/** Year, month and day, as far as they are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** The date’s one or two days, months or years, as numbers; none where it is text. */
export function readDateParts(date: CslDate | undefined): DateParts[] {
  return (date?.['date-parts'] ?? []).flatMap((given): DateParts[] => {
    const [year, month, day] = given.map(Number);
    if (!year || Number.isNaN(year)) return [];
    if (!month) return [[year]];
    return day ? [[year, month, day]] : [[year, month]];
  });
}

/** The season from 1 (spring) to 4; null where the date has none that CSL knows. */
export function readSeason(date: CslDate): number | null {
  const season = Number(date.season);
  return season >= 1 && season <= 4 ? season : null;
}

/** CSL has a circa that can be `true`, 1 or any word. */
export function isCirca({ circa }: CslDate): boolean {
  return circa !== undefined && circa !== false && circa !== 0 && circa !== '' && circa !== 'false';
}
