import {
  kindSchema,
  kindTitles,
  verdictSchema,
  verdictTitles,
} from '../../../shared/model/highlight';
import type { Label } from '../../../shared/model/label';
import { LabelSwatch } from '../../ui/LabelSwatch';
import { VerdictSign } from '../../ui/VerdictSign';
import type { FacetOptions } from './FilterPopover';

/** The values that each facet offers, for the labels of this library and the tags in use. */
export function makeFacetOptions(labels: readonly Label[], tags: readonly string[]): FacetOptions {
  return {
    label: labels.map((label) => ({
      value: label.id,
      title: label.name,
      icon: <LabelSwatch label={label} />,
    })),
    kind: kindSchema.options.map((kind) => ({ value: kind, title: kindTitles[kind] })),
    verdict: verdictSchema.options.map((verdict) => ({
      value: verdict,
      title: verdictTitles[verdict],
      icon: <VerdictSign verdict={verdict} />,
    })),
    sourcing: [
      { value: 'sourced', title: 'Sourced' },
      { value: 'unsourced', title: 'Unsourced' },
    ],
    tag: tags.map((tag) => ({ value: tag, title: tag })),
  };
}
