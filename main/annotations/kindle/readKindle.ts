import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { message } from '../../../shared/words/message';
import type { AnnotationProblem, ReadAnnotations } from '../FoundAnnotations';
import { makeFoundAnnotation } from '../makeFoundAnnotation';
import { type ClippingDetails, readClippingDetails } from './clippingWords';

const RULE = /^={5,}\s*$/m;
/** What devices write where a publisher allows no more to be copied, in angle brackets in any language. */
const LIMIT_NOTICE = /^\s*<[^<>]{10,200}>\s*$/u;

interface Clipping extends ClippingDetails {
  readonly title: string;
  readonly author: string;
  readonly words: string;
}

/**
 * Reads a Kindle’s “My Clippings.txt”, in the language of its device. A note belongs to the highlight that ends where the
 * note is. Highlights are in the order of their locations; a highlight that was made again, longer or shorter, counts once,
 * as it was made last.
 */
export function readKindle(text: string): ReadAnnotations {
  const problems: AnnotationProblem[] = [];
  const clippings: Clipping[] = [];
  const entries = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(RULE);
  for (const [index, entry] of entries.entries()) {
    if (!entry.trim()) continue;
    const clipping = readClipping(entry);
    if (clipping?.kind === 'bookmark') continue;
    if (!clipping) {
      problems.push({ entry: index + 1, message: message('annotations.problem.notOne') });
    } else if (!clipping.words) {
      problems.push({ entry: index + 1, message: message('annotations.problem.noWords') });
    } else clippings.push(clipping);
  }
  const isNote = ({ kind }: Clipping) => kind === 'note';
  const sorted = inOrder(clippings);
  const highlights = dropEarlier(sorted.filter((one) => !isNote(one)));
  const notes = new Map<Clipping, string[]>();
  const alone: Clipping[] = [];
  for (const note of sorted.filter(isNote)) {
    const owner = findOwner(note, highlights);
    if (owner) notes.set(owner, [...(notes.get(owner) ?? []), note.words]);
    else alone.push(note);
  }
  return {
    annotations: [
      ...highlights.map((one) => make(one, one.words, notes.get(one) ?? [])),
      ...alone.map((one) => make(one, '', [one.words])),
    ],
    problems,
  };
}

function readClipping(entry: string): Clipping | null {
  const [head = '', second = '', ...lines] = entry.trim().split('\n');
  if (!/^\s*[-–—]/u.test(second)) return null;
  const [, title = head, author = ''] =
    /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/u.exec(head) ?? [];
  const words = lines.join('\n').trim();
  return {
    ...readClippingDetails(second),
    title: title.replace(/^\uFEFF/, '').trim(),
    author: author.trim(),
    words: LIMIT_NOTICE.test(words) ? '' : words,
  };
}

function make(clipping: Clipping, exact: string, notes: readonly string[]): FoundAnnotation {
  const { title, author, page, createdAt } = clipping;
  return makeFoundAnnotation({
    quote: { exact },
    page,
    note: notes.join('\n\n'),
    createdAt,
    target: { title, author, url: '' },
  });
}

function inOrder(clippings: readonly Clipping[]): Clipping[] {
  return clippings
    .map((clipping, index) => ({ clipping, index }))
    .sort(
      (a, b) =>
        (a.clipping.location?.first ?? 0) - (b.clipping.location?.first ?? 0) || a.index - b.index,
    )
    .map(({ clipping }) => clipping);
}

/** The device keeps what was marked before a highlight was changed: of two at overlapping locations where one has the words of the other, the later counts. */
function dropEarlier(sorted: readonly Clipping[]): Clipping[] {
  const kept: Clipping[] = [];
  for (const clipping of sorted) {
    const again = kept.findIndex((known) => isSameHighlight(known, clipping));
    const known = kept[again];
    if (!known) kept.push(clipping);
    else if ((clipping.createdAt ?? '') >= (known.createdAt ?? '')) kept[again] = clipping;
  }
  return kept;
}

function isSameHighlight(a: Clipping, b: Clipping): boolean {
  if (a.title !== b.title || !a.location || !b.location) return false;
  const overlap = a.location.first <= b.location.last && b.location.first <= a.location.last;
  return overlap && (a.words.includes(b.words) || b.words.includes(a.words));
}

function findOwner(note: Clipping, highlights: readonly Clipping[]): Clipping | null {
  const at = note.location?.first;
  const beside = highlights.filter(
    ({ title, location, page }) =>
      title === note.title &&
      (at === undefined || !location
        ? page !== null && page === note.page
        : location.first <= at && at <= location.last),
  );
  // The note is at the end of its highlight.
  return beside.find(({ location }) => location?.last === at) ?? beside.at(-1) ?? null;
}
