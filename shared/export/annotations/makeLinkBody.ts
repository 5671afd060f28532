import { type Relation, relationTitles } from '../../model/link';
import type { Citation } from '../arrangeContent';
import { describeReference, formatReference } from '../formatReference';
import type { JsonObject } from './jsonObject';
import { makeIri, toIri } from './makeIri';

const CITO = 'http://purl.org/spar/cito/';
const LOCATOR = 'http://purl.org/ontology/bibo/locator';

/** What a source is to the passage, in the words of the Citation Typing Ontology (CiTO), read from the source. */
const relations: Record<Relation, string> = {
  supports: `${CITO}givesSupportTo`,
  contradicts: `${CITO}disputes`,
  origin: `${CITO}isCitedAsSourceDocumentBy`,
  context: `${CITO}givesBackgroundTo`,
};

/** A link as a body: the source, the words of it that matter (evidence), and what they are to the passage. `passage` is the target's IRI. */
export function makeLinkBody({ link, reference }: Citation, passage: string): JsonObject {
  const { source } = reference;
  const iri = toIri(describeReference(source.csl).url) ?? makeIri(source.id);
  return {
    id: makeIri(link.id),
    type: 'SpecificResource',
    purpose: 'linking',
    source: {
      id: iri,
      'dcterms:identifier': source.id,
      'dcterms:bibliographicCitation': formatReference(source.csl),
    },
    ...(link.evidence.trim() && { selector: { type: 'TextQuoteSelector', exact: link.evidence } }),
    label: relationTitles[link.relation],
    [relations[link.relation]]: { id: passage },
    ...(link.locator.trim() && { [LOCATOR]: link.locator }),
    ...(link.remark.trim() && { 'rdfs:comment': link.remark }),
    created: link.createdAt,
    modified: link.updatedAt,
  };
}
