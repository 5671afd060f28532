import type { Node } from '@tiptap/pm/model';
import { writeMarkdown } from '../../document/writeMarkdown';
import { quoteOf } from '../../model/anchor';
import type { Article } from '../../model/article';
import type { Kind } from '../../model/highlight';
import type { SourceId } from '../../model/ids';
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

/** A highlight as a Web Annotation. `toCodePoints` converts offsets of the canonical text; `references` are those of its sources. */
export function makeAnnotation(
  article: Article,
  entry: Entry | PlacedEntry,
  toCodePoints: (offset: number) => number,
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
    created: highlight.createdAt,
    modified: highlight.updatedAt,
    body,
    target: makeTarget(article, entry, passage, toCodePoints),
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

// Ids tell programs which is label, kind, verdict and review, whatever they are called.
function makeClasses({ highlight, label }: Entry): JsonObject[] {
  const classes = [[makeIri('kind', highlight.kind), highlight.kind]];
  if (highlight.kind === 'claim') {
    classes.push([makeIri('verdict', highlight.verdict), highlight.verdict]);
  }
  if (highlight.review) {
    classes.push([makeIri('review', highlight.review.state), highlight.review.state]);
  }
  if (label) classes.push([makeIri(label.id), label.name]);
  return classes.map(([id, value = '']) => ({ id, ...makeTextualBody(value, 'classifying') }));
}

function makeTarget(
  article: Article,
  entry: Entry | PlacedEntry,
  id: string,
  toCodePoints: (offset: number) => number,
): JsonObject {
  const { exact, prefix, suffix } = quoteOf(entry.highlight.anchor);
  const selector: JsonObject[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
  if ('range' in entry) {
    const [start, end] = [entry.range.start, entry.range.end].map(toCodePoints);
    selector.push({ type: 'TextPositionSelector', start, end });
  }
  return { id, ...makeResource(article), selector };
}

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

const CITO = 'http://purl.org/spar/cito/';
const LOCATOR = 'http://purl.org/ontology/bibo/locator';

/** What a source is to the passage, in the words of the Citation Typing Ontology (CiTO), read from the source. */
const relations: Record<Relation, string> = {
  supports: `${CITO}givesSupportTo`,
  contradicts: `${CITO}disputes`,
  origin: `${CITO}isCitedAsSourceDocumentBy`,
  context: `${CITO}givesBackgroundTo`,
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
    ...(link.locator.trim() && { [LOCATOR]: link.locator }),
    ...(link.remark.trim() && { 'rdfs:comment': link.remark }),
    created: link.createdAt,
    modified: link.updatedAt,
  };
}

/** An object of the export before it is written out. */
type JsonObject = Record<string, unknown>;
