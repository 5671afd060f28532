/** The page that calls itself so, or else the one of that number. */
export function findPage(typed: string, labels: readonly string[] | null): number | null {
  const labelled = labels?.indexOf(typed) ?? -1;
  if (labelled !== -1) return labelled + 1;
  return /^[1-9]\d*$/.test(typed) ? Number(typed) : null;
}
