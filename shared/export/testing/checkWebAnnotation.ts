/**
 * The MUSTs of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that bear on
 * what we write: one rule each, with its section. A rule answers false if it is broken.
 */

type Json = Record<string, unknown>;

interface Rule {
  section: string;
  must: string;
  holds(value: Json): boolean;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const MOTIVATIONS =
  /^(?:assessing|bookmarking|classifying|commenting|describing|editing|highlighting|identifying|linking|moderating|questioning|replying|tagging)$/;
const UTC_DATE_TIME = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
// RFC 3987, but for the inner make-up of the authority: a scheme, then no character that an IRI may not hold.
const IRI =
  /^[a-z][a-z0-9+.-]*:(?:\/\/(?:[^\p{C}\p{Z}\ufff0-\uffff"<>\\^`{|}[\]/?#]*@)?(?:\[[0-9a-f:.]+\])?[^\p{C}\p{Z}\ufff0-\uffff"<>\\^`{|}[\]/?#]*)?[^\p{C}\p{Z}\ufff0-\uffff"<>\\^`{|}[\]#]*(?:#[^\p{C}\p{Z}\ufff0-\uffff"<>\\^`{|}[\]#]*)?$/iu;

const isIri = (value: unknown) =>
  typeof value === 'string' && IRI.test(value) && !/%(?![0-9a-f]{2})/i.test(value);
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const hasType = (value: Json, type: string) => listOf(value.type).includes(type);
const isNonNegativeInteger = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isAbsentOr = (isFine: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isFine(value);
const isDateTime = isAbsentOr((value) => typeof value === 'string' && UTC_DATE_TIME.test(value));

const collectionRules: Rule[] = [
  {
    section: '5.1',
    must: 'have the context of the standard',
    holds: (c) => listOf(c['@context']).includes(CONTEXT),
  },
  {
    section: '5.1',
    must: 'give a single context as a string',
    holds: (c) => typeof c['@context'] === 'string' || listOf(c['@context']).length > 1,
  },
  { section: '5.1', must: 'have one IRI', holds: (c) => isIri(c.id) },
  {
    section: '5.1',
    must: 'be an AnnotationCollection',
    holds: (c) => hasType(c, 'AnnotationCollection'),
  },
  {
    section: '5.1',
    must: 'have strings as labels',
    holds: (c) => listOf(c.label).every((label) => typeof label === 'string'),
  },
  {
    section: '5.1',
    must: 'have a non-negative integer as total',
    holds: (c) => isAbsentOr(isNonNegativeInteger)(c.total),
  },
  {
    section: '5.1',
    must: 'have one first page where the total is more than 0',
    holds: (c) => !(Number(c.total) > 0) || isIri(c.first) || isObject(c.first),
  },
  { section: '5.1', must: 'have an IRI as last', holds: (c) => isAbsentOr(isIri)(c.last) },
  {
    section: '5.1',
    must: 'hold as many annotations as it says',
    holds: (c) => !isObject(c.first) || c.total === listOf(c.first.items).length,
  },
  {
    section: '3.3.1',
    must: 'have one generated, as xsd:dateTime in UTC',
    holds: (c) => isDateTime(c.generated),
  },
];

const pageRules: Rule[] = [
  { section: '5.2', must: 'have one IRI', holds: (p) => isIri(p.id) },
  { section: '5.2', must: 'be an AnnotationPage', holds: (p) => hasType(p, 'AnnotationPage') },
  {
    section: '5.2',
    must: 'have one or more items in an array',
    holds: (p) => Array.isArray(p.items) && p.items.length > 0,
  },
  {
    section: '5.2',
    must: 'have a non-negative integer as startIndex',
    holds: (p) => isAbsentOr(isNonNegativeInteger)(p.startIndex),
  },
  {
    section: '5.2',
    must: 'name the next page unless it is the last',
    holds: (p) => isAbsentOr(isIri)(p.next),
  },
  { section: '5.2', must: 'name its collection by IRI', holds: (p) => isAbsentOr(isIri)(p.partOf) },
];

const annotationRules: Rule[] = [
  { section: '3.1', must: 'have one IRI', holds: (a) => isIri(a.id) },
  { section: '3.1', must: 'be an Annotation', holds: (a) => hasType(a, 'Annotation') },
  { section: '3.1', must: 'have a target', holds: (a) => listOf(a.target).length > 0 },
  {
    section: '3.2',
    must: 'have IRIs or objects as bodies and targets',
    holds: (a) =>
      [...listOf(a.body), ...listOf(a.target)].every((each) => isIri(each) || isObject(each)),
  },
  {
    section: '3.2.5',
    must: 'not have both body and bodyValue',
    holds: (a) => !('body' in a && 'bodyValue' in a),
  },
  {
    section: '3.3.1',
    must: 'have one created, as xsd:dateTime in UTC',
    holds: (a) => isDateTime(a.created),
  },
  {
    section: '3.3.1',
    must: 'have one modified, as xsd:dateTime in UTC',
    holds: (a) => isDateTime(a.modified),
  },
  {
    section: '3.3.5',
    must: 'have motivations of the model',
    holds: (a) => listOf(a.motivation).every((each) => MOTIVATIONS.test(String(each))),
  },
];

// Of bodies and targets alike.
const resourceRules: Rule[] = [
  { section: '3.2.1', must: 'have one IRI, if any', holds: (r) => isAbsentOr(isIri)(r.id) },
  {
    section: '3.2.1',
    must: 'have an IRI where it is outside',
    holds: (r) => isIri(r.id) || hasType(r, 'TextualBody') || 'source' in r,
  },
  {
    section: '3.2.1',
    must: 'have a known textDirection',
    holds: (r) =>
      isAbsentOr((direction) => /^(?:ltr|rtl|auto)$/.test(String(direction)))(r.textDirection),
  },
  {
    section: '3.2.4',
    must: 'have no IRI of its own where it is embedded and has a purpose',
    holds: (r) => !hasType(r, 'TextualBody') || !('purpose' in r) || !('id' in r),
  },
  {
    section: '3.3.5',
    must: 'be embedded or specific where it has a purpose',
    holds: (r) => !('purpose' in r) || hasType(r, 'TextualBody') || hasType(r, 'SpecificResource'),
  },
  {
    section: '3.3.2',
    must: 'have agents with one name, a string, as creators',
    holds: (r) =>
      listOf(r.creator).every(
        (agent) => isIri(agent) || (isObject(agent) && typeof agent.name === 'string'),
      ),
  },
  {
    section: '3.2.4',
    must: 'have one value where it is textual',
    holds: (r) => !hasType(r, 'TextualBody') || typeof r.value === 'string',
  },
  {
    section: '3.3.1',
    must: 'have times as xsd:dateTime in UTC',
    holds: (r) => isDateTime(r.created) && isDateTime(r.modified),
  },
  {
    section: '3.3.5',
    must: 'have purposes of the model',
    holds: (r) => listOf(r.purpose).every((each) => MOTIVATIONS.test(String(each))),
  },
  {
    section: '4',
    must: 'have one source where it is specific',
    holds: (r) =>
      !hasType(r, 'SpecificResource') ||
      isIri(r.source) ||
      (isObject(r.source) && isIri(r.source.id)),
  },
];

const stateRules: Rule[] = [
  { section: '4.3.1', must: 'have one type, TimeState', holds: (s) => s.type === 'TimeState' },
  {
    section: '4.3.1',
    must: 'have sourceDate as xsd:dateTime in UTC',
    holds: (s) => isDateTime(s.sourceDate),
  },
  { section: '4.3.1', must: 'have IRIs as cached', holds: (s) => listOf(s.cached).every(isIri) },
];

const selectorRules: Rule[] = [
  {
    section: '4.2',
    must: 'have one type of the model',
    holds: (s) =>
      ['TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector'].includes(String(s.type)),
  },
  {
    section: '4.2.4',
    must: 'have one exact where it quotes',
    holds: (s) => s.type !== 'TextQuoteSelector' || typeof s.exact === 'string',
  },
  {
    section: '4.2.4',
    must: 'have one prefix and suffix at most',
    holds: (s) => [s.prefix, s.suffix].every(isAbsentOr((each) => typeof each === 'string')),
  },
  {
    section: '4.2.1',
    must: 'have one value, and one standard that it conforms to at most, where it is a fragment',
    holds: (s) =>
      s.type !== 'FragmentSelector' ||
      (typeof s.value === 'string' && isAbsentOr(isIri)(s.conformsTo)),
  },
  {
    section: '4.2.5',
    must: 'have non-negative integers as start and end',
    holds: (s) =>
      s.type !== 'TextPositionSelector' ||
      (isNonNegativeInteger(s.start) && isNonNegativeInteger(s.end)),
  },
];

/** Which MUSTs a collection with an embedded page breaks; empty if none. */
export function checkWebAnnotation(collection: Json): string[] {
  const page = isObject(collection.first) ? [collection.first] : [];
  const annotations = page.flatMap(({ items }) => listOf(items)).filter(isObject);
  const resources = annotations
    .flatMap(({ body, target }) => [...listOf(body), ...listOf(target)])
    .filter(isObject);
  const states = resources.flatMap(({ state }) => listOf(state)).filter(isObject);
  const outer = resources.flatMap(({ selector }) => listOf(selector)).filter(isObject);
  const selectors = [...outer, ...outer.map(({ refinedBy }) => refinedBy).filter(isObject)];
  return [
    ...breaches('collection', [collection], collectionRules),
    ...breaches('page', page, pageRules),
    ...breaches('annotation', annotations, annotationRules),
    ...breaches('body or target', resources, resourceRules),
    ...breaches('state', states, stateRules),
    ...breaches('selector', selectors, selectorRules),
  ];
}

function breaches(what: string, values: readonly Json[], rules: readonly Rule[]): string[] {
  return values.flatMap((value) =>
    rules
      .filter((rule) => !rule.holds(value))
      .map(({ section, must }) => `${section}: a ${what} must ${must}: ${JSON.stringify(value)}`),
  );
}
