import type { Node } from '@tiptap/pm/model';
import type { Locator } from '../../document/locator/locator';
import { writeMarkdown } from '../../document/writeMarkdown';
import { quoteOf } from '../../model/anchor';
import type { Article } from '../../model/article';
import type { Highlight, Kind } from '../../model/highlight';
import type { SourceId } from '../../model/ids';
import { judgementInForce } from '../../model/judgement';
import type { Relation } from '../../model/link';
import type { Words } from '../../words/Words';
import { addressOfItem } from '../addressOfItem';
import type { Citation, Entry, PlacedEntry } from '../arrangeContent';
import { cleanLanguageTag } from '../cleanLanguageTag';
import { makeIri, toIri } from './makeIri';

/** Why the highlight was made, in the words of the model (its section 3.3.5). */
const motivations: Record<Kind, string> = {
  claim: 'assessing',
  quote: 'highlighting',
  definition: 'describing',
  question: 'questioning',
  remark: 'commenting',
};

/**
 * A highlight as a Web Annotation. `toPosition` converts offsets of the canonical text, in UTF-16 units; `references` are
 * those of its sources.
 */
export function makeAnnotation(
  article: Article,
  entry: Entry | PlacedEntry,
  toPosition: (offset: number) => number,
  words: Words,
  references: ReadonlyMap<SourceId, string>,
): JsonObject {
  const { highlight, note, citations } = entry;
  const passage = makeIri(highlight.id, 'passage');
  const body = [
    ...(note ? [makeNote(writeMarkdown(note))] : []),
    ...highlight.tags.map((tag) => makeTextualBody(tag, 'tagging')),
    ...makeClasses(entry),
    ...citations.map((citation) => makeLinkBody(citation, passage, words, references)),
  ];
  return {
    id: makeIri(highlight.id),
    type: 'Annotation',
    motivation: motivations[highlight.kind],
    ...(highlight.by && { creator: { type: 'Person', name: highlight.by } }),
    created: highlight.createdAt,
    modified: highlight.updatedAt,
    body,
    target: makeTarget(article, entry, passage, toPosition),
  };
}

/** What a person makes of the whole article, as a Web Annotation; null where they have written and tagged nothing. */
export function annotateWhole(article: Article, memo: Node | undefined): JsonObject | null {
  const body = [
    ...(memo ? [makeNote(writeMarkdown(memo))] : []),
    ...article.tags.map((tag) => makeTextualBody(tag, 'tagging')),
  ];
  if (body.length === 0) return null;
  return {
    id: makeIri(article.id, 'memo'),
    type: 'Annotation',
    motivation: memo ? 'commenting' : 'tagging',
    created: article.importedAt,
    modified: article.updatedAt,
    body,
    target: makeResource(article),
  };
}

function makeTextualBody(value: string, purpose: string): JsonObject {
  return { type: 'TextualBody', value, purpose, format: 'text/plain' };
}

// A note's language isn’t recorded, and need not be that of the article.
function makeNote(markdown: string): JsonObject {
  return {
    type: 'TextualBody',
    value: markdown,
    purpose: 'commenting',
    format: 'text/markdown',
    textDirection: 'auto',
  };
}

// An embedded body is known by its purpose, and its words are all of it: the model gives an IRI to resources outside, whose
// purpose a SpecificResource would have to state. So what tells programs which is label, kind, verdict and review, whatever
// they are called, is an identifier.
function makeClasses({ highlight, label }: Entry): JsonObject[] {
  const { kind, review } = highlight;
  return [
    makeClass(makeIri('kind', kind), kind),
    ...(kind === 'claim' ? [makeVerdict(highlight)] : []),
    ...(review ? [makeClass(makeIri('review', review.state), review.state)] : []),
    ...(label ? [makeClass(makeIri(label.id), label.name)] : []),
  ];
}

function makeClass(identifier: string, value: string): JsonObject {
  return { ...makeTextualBody(value, 'classifying'), 'dcterms:identifier': identifier };
}

/** The verdict, with who gave it, when and why, as far as that is known. Earlier ones are left to the other formats. */
function makeVerdict(highlight: Highlight): JsonObject {
  const { verdict } = highlight;
  const judgement = judgementInForce(highlight);
  return {
    ...makeClass(makeIri('verdict', verdict), verdict),
    ...(judgement?.by && { creator: { type: 'Person', name: judgement.by } }),
    ...(judgement && { created: judgement.at }),
    ...(judgement?.why && { 'rdfs:comment': judgement.why }),
  };
}

function makeTarget(
  article: Article,
  entry: Entry | PlacedEntry,
  id: string,
  toPosition: (offset: number) => number,
): JsonObject {
  const { exact, prefix, suffix } = quoteOf(entry.highlight.anchor);
  const quote: JsonObject = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const selector = [quote];
  if ('range' in entry) {
    const [start, end] = [entry.range.start, entry.range.end].map(toPosition);
    selector.push({ type: 'TextPositionSelector', start, end });
  }
  if (entry.locators) selector.push({ ...makeFragment(entry.locators.from), refinedBy: quote });
  return { id, ...makeResource(article), selector };
}

/** The place in the original where a passage begins: a page of a PDF, or a time in a recording. */
function makeFragment(locator: Locator): JsonObject {
  return locator.label === 'page'
    ? {
        ...FRAGMENT,
        conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
        value: `page=${locator.page}`,
      }
    : {
        ...FRAGMENT,
        conformsTo: 'http://www.w3.org/TR/media-frags/',
        value: `t=${locator.seconds}`,
      };
}

const FRAGMENT = { type: 'FragmentSelector' };

function makeResource(article: Article): JsonObject {
  const url = toIri(article.url);
  const copy = makeIri(article.id);
  const language = cleanLanguageTag(article.language);
  return {
    type: 'SpecificResource',
    source: url ?? copy,
    ...(language && { language }),
    // Positions count in the text as imported and corrected, which may differ from the page.
    ...(url && { state: { type: 'TimeState', sourceDate: article.importedAt, cached: copy } }),
  };
}

/**
 * What a source is to the passage, in the words of the Citation Typing Ontology (CiTO). The body that says it is the source,
 * so each property leads from what is cited to what cites it: `givesSupportTo`, not its inverse `obtainsSupportFrom`, nor
 * `citesAsEvidence`, which would say that the source cites the passage. Who disputes is the source, as in CiTO’s `disputes`.
 */
const relations: Record<Relation, string> = {
  supports: 'cito:givesSupportTo',
  contradicts: 'cito:disputes',
  origin: 'cito:isCitedAsSourceDocumentBy',
  context: 'cito:givesBackgroundTo',
};

/** A link as a body: the source, its words that matter (evidence), and what they are to the passage. `passage` is the target's IRI. */
function makeLinkBody(
  { link, reference }: Citation,
  passage: string,
  words: Words,
  references: ReadonlyMap<SourceId, string>,
): JsonObject {
  const { source } = reference;
  const iri = toIri(addressOfItem(source.csl)) ?? makeIri(source.id);
  return {
    id: makeIri(link.id),
    type: 'SpecificResource',
    purpose: 'linking',
    source: {
      id: iri,
      'dcterms:identifier': source.id,
      'dcterms:bibliographicCitation': references.get(source.id) ?? '',
    },
    ...(link.evidence.trim() && { selector: { type: 'TextQuoteSelector', exact: link.evidence } }),
    label: words.say(`relation.${link.relation}`),
    [relations[link.relation]]: { id: passage },
    ...(link.locator.trim() && { 'bibo:locator': link.locator }),
    ...(link.remark.trim() && { 'rdfs:comment': link.remark }),
    created: link.createdAt,
    modified: link.updatedAt,
  };
}

/** An object of the export before it is written out. */
type JsonObject = Record<string, unknown>;
