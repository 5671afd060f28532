import type { ReactNode } from 'react';
import { assignLetters } from '../../../../shared/model/assignLetters';
import { kindSchema } from '../../../../shared/model/highlight';
import type { Label } from '../../../../shared/model/label';
import type { Words } from '../../../../shared/words/Words';
import type { Facet } from '../../../state/highlightFilter';
import { LabelSwatch } from '../../../ui/LabelSwatch';
import { listVerdictOptions } from '../../../ui/listVerdictOptions';

/** A value a facet offers. */
export interface FacetOption {
  readonly value: string;
  readonly title: string;
  readonly icon?: ReactNode;
}

export type FacetOptions = Readonly<Record<Facet, readonly FacetOption[]>>;

/** The values each facet offers, given the library’s labels and the tags in use. */
export function makeFacetOptions(
  labels: readonly Label[],
  tags: readonly string[],
  words: Words,
): FacetOptions {
  const { say } = words;
  const letters = assignLetters(labels);
  return {
    label: labels.map((label) => ({
      value: label.id,
      title: label.name,
      icon: <LabelSwatch label={label} letter={letters.get(label.id)} />,
    })),
    kind: kindSchema.options.map((kind) => ({ value: kind, title: say(`kind.${kind}`) })),
    verdict: listVerdictOptions(words),
    sourcing: [
      { value: 'sourced', title: say('ledger.scope.sourced') },
      { value: 'unsourced', title: say('ledger.scope.unsourced') },
    ],
    tag: tags.map((tag) => ({ value: tag, title: tag })),
  };
}
