import {
  type Link,
  type LinkDetails,
  type Relation,
  relationSchema,
} from '../../../shared/model/link';
import type { Words } from '../../../shared/words/Words';

/** A link as its form has it. The relation is empty until the person has said what it is. */
export type LinkFields = Omit<LinkDetails, 'relation'> & { relation: Relation | '' };

export const emptyLinkFields: LinkFields = {
  relation: '',
  locator: '',
  evidence: '',
  remark: '',
};

/** The form’s fields of an existing link. */
export function readLinkFields({ relation, locator, evidence, remark }: Link): LinkFields {
  return { relation, locator, evidence, remark };
}

/** The fields of an edit. A link has a relation to begin with, and none takes it away. */
export function toLinkEdit({ relation, ...details }: Partial<LinkFields>): Partial<LinkDetails> {
  return relation ? { ...details, relation } : details;
}

/** What the fields are called. */
export function nameLinkFields({ say }: Words): Record<keyof LinkFields, string> {
  return {
    relation: say('sources.link.relation'),
    locator: say('sources.link.locator'),
    evidence: say('sources.link.evidence'),
    remark: say('sources.link.remark'),
  };
}

/** A field’s value as a person reads it. */
export function formatLinkField({ say }: Words, field: keyof LinkFields, value: string): string {
  return field === 'relation' ? say(`relation.${relationSchema.parse(value)}`) : value;
}
