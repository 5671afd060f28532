/** Words for how sure it is that a passage is the one that was meant; in percent too. */
export function describeConfidence(confidence: number): string {
  const percent = Math.round(confidence * 100);
  const words =
    confidence >= 0.9
      ? 'Very likely the same passage'
      : confidence >= 0.7
        ? 'Likely the same passage'
        : 'Perhaps the same passage';
  return `${words} · ${percent} %`;
}
