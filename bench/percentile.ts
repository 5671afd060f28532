/** The value below which `share` (0 to 1) of the samples are, by nearest rank. Throws if there are none. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is nothing to take a percentile of.');
  return value;
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}
