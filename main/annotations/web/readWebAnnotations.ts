import type {
  AnnotationTarget,
  FoundAnnotation,
} from '../../../shared/annotations/foundAnnotation';
import { message } from '../../../shared/words/message';
import type { AnnotationProblem, ReadAnnotations } from '../FoundAnnotations';
import { fieldsOf, firstText, listOf } from '../jsonFields';
import { makeFoundAnnotation } from '../makeFoundAnnotation';
import { nameCreator, nameOf, readBodies } from './readBodies';
import { readSelectors } from './readSelectors';

const MOST_DEPTH = 12;
/** An annotation with more targets than this is no work of a person. */
const MOST_TARGETS = 50;
const CONTAINERS = [
  'items',
  'first',
  'next',
  '@graph',
  'annotations',
  'resources',
  '@list',
] as const;

/** An annotation as JSON, and what the collection that it is in is called. */
interface Member {
  readonly value: Readonly<Record<string, unknown>>;
  readonly title: string;
}

/** True of JSON with annotations of the W3C’s model, or in the form that Recogito keeps them in. */
export function hasWebAnnotations(json: unknown): boolean {
  return collect(json).length > 0;
}

/** True where they are in the form that Recogito keeps them in. */
export function isRecogito(json: unknown): boolean {
  return collect(json).some(({ value }) => Array.isArray(value.bodies));
}

/**
 * Reads W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one, a list, a page, a collection or a graph, with
 * bodies and targets of all shapes; and the annotations of Recogito, which are like them. One with several targets becomes
 * several.
 */
export function readWebAnnotations(json: unknown): ReadAnnotations {
  const problems: AnnotationProblem[] = [];
  const annotations: FoundAnnotation[] = [];
  for (const [index, { value, title }] of collect(json).entries()) {
    const read = readAnnotation(value, title);
    annotations.push(...read);
    if (!read.length) {
      problems.push({ entry: index + 1, message: message('annotations.problem.noTarget') });
    }
  }
  return { annotations, problems };
}

function collect(json: unknown, title = '', depth = 0): Member[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(json)) return json.flatMap((one) => collect(one, title, depth + 1));
  const value = fieldsOf(json);
  if (isAnnotation(value)) return [{ value, title }];
  const named = firstText(value.label, title);
  return CONTAINERS.flatMap((name) =>
    value[name] === undefined ? [] : collect(value[name], named, depth + 1),
  );
}

function isAnnotation(value: Readonly<Record<string, unknown>>): boolean {
  const types = listOf(value.type ?? value['@type']).map(nameOf);
  if (types.includes('Annotation')) return true;
  return Array.isArray(value.bodies) && Array.isArray(fieldsOf(value.target).selector);
}

function readAnnotation(
  value: Readonly<Record<string, unknown>>,
  title: string,
): FoundAnnotation[] {
  const bodies = readBodies(value.body ?? value.bodies, value.bodyValue, value.motivation);
  const targets = listOf(value.target ?? value.on).slice(0, MOST_TARGETS);
  return targets.map((target) => {
    const { author, notes, ...said } = bodies;
    const { creator, created } = fieldsOf(target);
    const { quote, position, page } = readSelectors(selectorOf(target));
    return makeFoundAnnotation({
      ...said,
      quote,
      position,
      unit: 'code-points',
      page,
      isWhole: !quote.exact && !position && !page,
      note: notes.join('\n\n'),
      author: nameCreator(value.creator ?? value['dcterms:creator'] ?? creator) || author,
      createdAt: value.created ?? value['dcterms:created'] ?? created,
      target: readTarget(target, title),
    });
  });
}

/** An address can have a fragment that says which part is meant. */
function selectorOf(target: unknown): unknown {
  const { selector, source } = fieldsOf(target);
  return selector ?? (typeof target === 'string' ? target : source);
}

function readTarget(target: unknown, title: string): AnnotationTarget {
  const {
    source,
    id,
    '@id': oldId,
    'dc:title': dcTitle,
    annotation: _annotation,
  } = fieldsOf(target);
  const { id: sourceId, '@id': oldSourceId, title: named, name, label } = fieldsOf(source);
  const address =
    typeof target === 'string' ? target : firstText(source, sourceId, oldSourceId, id, oldId);
  return {
    title: firstText(named, name, label, dcTitle, title),
    url: address,
    author: '',
  };
}
