import { kindTitles, verdictTitles } from '../model/highlight';
import type { Entry } from './arrangeContent';

/** The label's name, the kind, and of a claim the verdict, in words. A label named like the kind is said once. */
export function describeHighlight({ highlight, label }: Entry): string[] {
  const kind = kindTitles[highlight.kind];
  const words =
    label && label.name.toLowerCase() !== kind.toLowerCase() ? [label.name, kind] : [kind];
  return highlight.kind === 'claim' ? [...words, verdictTitles[highlight.verdict]] : words;
}
