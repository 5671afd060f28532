import {
  type Kind,
  kindSchema,
  type Verdict,
  verdictSchema,
} from '../../../shared/model/highlight';
import { fieldsOf, firstText, listOf, textOf } from '../jsonFields';
import { readHtmlText } from '../readHtmlText';
import { settleColour } from '../settleColour';

/** What the bodies of a Web Annotation say together. */
export interface ReadBodies {
  notes: string[];
  isMarkdown: boolean;
  tags: string[];
  colour: string | null;
  kind?: Kind;
  verdict?: Verdict;
  judgement?: { by: string; why: string };
  label?: string;
  /** Who wrote a body, where the annotation itself does not say. */
  author: string;
}

const MOST_DEPTH = 8;
const NOT_TEXT = new Set(['Image', 'Video', 'Sound', 'Dataset']);

/** Reads bodies of all shapes that the model allows (https://www.w3.org/TR/annotation-model/#bodies-and-targets); `motivation` is the purpose of those that have none. */
export function readBodies(body: unknown, bodyValue: unknown, motivation: unknown): ReadBodies {
  const found: ReadBodies = { notes: [], isMarkdown: false, tags: [], colour: null, author: '' };
  const purpose = nameOf(listOf(motivation)[0]);
  const value = textOf(bodyValue);
  if (value) addWords(found, value, purpose);
  for (const one of listOf(body)) readBody(one, found, purpose, 0);
  return found;
}

function readBody(value: unknown, found: ReadBodies, motivation: string, depth: number): void {
  if (depth > MOST_DEPTH || typeof value === 'string') return;
  const body = fieldsOf(value);
  const type = nameOf(listOf(body.type ?? body['@type'])[0]);
  const purpose = nameOf(listOf(body.purpose ?? body.role)[0]) || motivation;
  if (type === 'Choice') {
    readBody(listOf(body.items)[0], found, purpose, depth + 1);
    return;
  }
  if (Array.isArray(body.items)) {
    for (const one of body.items) readBody(one, found, purpose, depth + 1);
    return;
  }
  const words = firstText(body.value, body.chars, body['cnt:chars'], fieldsOf(body.value).label);
  if (readClass(body, words, found)) return;
  found.author ||= nameCreator(body.creator);
  if (words && !NOT_TEXT.has(type)) {
    const format = textOf(body.format ?? body['dc:format']);
    if (format === 'text/markdown' && purpose !== 'tagging') found.isMarkdown = true;
    addWords(found, format === 'text/html' ? readHtmlText(words) : words, purpose);
  } else if (body.source !== undefined && purpose !== 'linking') {
    const { source } = body;
    if (typeof source === 'string' && isTag(purpose)) found.tags.push(lastPart(source));
    else readBody(source, found, purpose, depth + 1);
  }
}

/** What tells kinds, verdicts and labels of Attest from other words is an identifier. True where it is one. */
function readClass(
  body: Readonly<Record<string, unknown>>,
  words: string,
  found: ReadBodies,
): boolean {
  const identifier = firstText(body['dcterms:identifier'], body.id);
  if (!identifier.startsWith('attest:')) return false;
  const [, group, name] =
    /^attest:(?:(kind|verdict|review)\/(\w+)|lbl_\w+)$/.exec(identifier) ?? [];
  if (group === 'kind') found.kind = kindSchema.safeParse(name).data ?? found.kind ?? 'remark';
  else if (group === 'verdict') {
    const verdict = verdictSchema.safeParse(name).data;
    if (verdict) found.verdict = verdict;
    const by = nameCreator(body.creator);
    const why = textOf(body['rdfs:comment']);
    if (by || why) found.judgement = { by, why };
  } else if (!group && words) found.label = words;
  return true;
}

function addWords(found: ReadBodies, words: string, purpose: string): void {
  const colour = purpose === 'highlighting' || purpose === 'styling' ? settleColour(words) : null;
  if (colour) found.colour = colour;
  else if (isTag(purpose)) found.tags.push(words);
  else found.notes.push(words);
}

function isTag(purpose: string): boolean {
  return purpose === 'tagging' || purpose === 'classifying' || purpose === 'identifying';
}

/** Who made something: a name, or an agent with one. */
export function nameCreator(creator: unknown): string {
  return listOf(creator)
    .map((one) => {
      const { name, nickname, email } = fieldsOf(one);
      return typeof one === 'string' ? nameAgent(one) : firstText(...listOf(name), nickname, email);
    })
    .filter(Boolean)
    .join(', ');
}

/** Of an address, what tells the person from others on the same site. */
function nameAgent(agent: string): string {
  return /^(?:https?|acct|mailto):/i.test(agent) ? lastPart(agent.replace(/^\w+:/, '')) : agent;
}

function lastPart(address: string): string {
  const part = address.split(/[/#]/).filter(Boolean).at(-1) ?? address;
  try {
    return decodeURIComponent(part);
  } catch {
    // It is no encoded address.
    return part;
  }
}

/** The name in a vocabulary, without the vocabulary. */
export function nameOf(value: unknown): string {
  return textOf(value).replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, '');
}
