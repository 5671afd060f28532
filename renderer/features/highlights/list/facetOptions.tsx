import type { ReactNode } from 'react';
import { assignLetters } from '../../../../shared/model/assignLetters';
import { kindSchema, kindTitles } from '../../../../shared/model/highlight';
import type { Label } from '../../../../shared/model/label';
import { LabelSwatch } from '../../../ui/LabelSwatch';
import { verdictOptions } from '../../../ui/verdictOptions';
import type { Facet } from './filterHighlights';

/** A value that a facet offers. */
export interface FacetOption {
  readonly value: string;
  readonly title: string;
  readonly icon?: ReactNode;
}

export type FacetOptions = Readonly<Record<Facet, readonly FacetOption[]>>;

/** The values that each facet offers, for the labels of this library and the tags in use. */
export function makeFacetOptions(labels: readonly Label[], tags: readonly string[]): FacetOptions {
  const letters = assignLetters(labels);
  return {
    label: labels.map((label) => ({
      value: label.id,
      title: label.name,
      icon: <LabelSwatch label={label} letter={letters.get(label.id)} />,
    })),
    kind: kindSchema.options.map((kind) => ({ value: kind, title: kindTitles[kind] })),
    verdict: verdictOptions,
    sourcing: [
      { value: 'sourced', title: 'Sourced' },
      { value: 'unsourced', title: 'Unsourced' },
    ],
    tag: tags.map((tag) => ({ value: tag, title: tag })),
  };
}
