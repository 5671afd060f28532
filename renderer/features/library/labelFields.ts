import { kindSchema } from '../../../shared/model/highlight';
import { type Label, labelColorSchema, labelMarkSchema } from '../../../shared/model/label';
import type { Words } from '../../../shared/words/Words';

/** What a person can change about a label: all but its order. */
export type LabelFields = Omit<Label, 'order'>;

type Titles = Record<keyof LabelFields, string>;

/** What the fields are called. */
export function nameLabelFields({ say }: Words): Titles {
  return {
    id: say('articles.labels.id'),
    name: say('articles.labels.name'),
    meaning: say('articles.labels.meaning'),
    color: say('articles.labels.color'),
    mark: say('articles.labels.mark'),
    kind: say('articles.labels.kind'),
  };
}

/** A field’s value as a person reads it. */
export function formatLabelField({ say }: Words, field: keyof LabelFields, value: string): string {
  switch (field) {
    case 'color':
      return say(`articles.labels.color.${labelColorSchema.parse(value)}`);
    case 'mark':
      return say(`articles.labels.mark.${labelMarkSchema.parse(value)}`);
    case 'kind':
      return say(`kind.${kindSchema.parse(value)}`);
    default:
      return value;
  }
}
