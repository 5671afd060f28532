import { recogniseIdentifier } from '../../../shared/references/recogniseIdentifier';
import { emptySourceFields, readSourceFields, type SourceFields } from './sourceFields';

/** The form of a new source that was asked for by this text: a DOI, an ISBN or the like, or else its title. */
export function startSourceFields(text: string): SourceFields {
  const identifier = recogniseIdentifier(text);
  if (!identifier || !('csl' in identifier)) return { ...emptySourceFields, title: text };
  return readSourceFields({ csl: identifier.csl, note: '', reliability: 'unknown' });
}
