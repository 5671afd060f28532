import type { TextRange } from '../../shared/model/anchor';
import type { Random } from '../makeRandom';
import { type PlacedWord, readDraft, writeDraft } from './Draft';
import type { Edit } from './editKinds';

/** A passage's true fate. `unsure`: too little was kept to call it still there, too much to call it gone. */
export type Fate = 'unchanged' | 'moved' | 'edited' | 'deleted' | 'unsure';

/** A passage of the old text, and where it really is in the new one; null where it is gone. */
export interface Passage {
  range: TextRange;
  fate: Fate;
  truth: TextRange | null;
}

export interface Revision {
  oldText: string;
  newText: string;
  passages: Passage[];
}

const MAX_PASSAGE_WORDS = 40;
const CONTEXT = 32;
const KEPT_SHARE = 0.6;
/** Another sentence that has at most this share of the words is not an edit of the passage. */
const OTHER_SHARE = 0.35;

/** Edits a text as an editor would, and returns the fate of some passages. */
export function makeRevision(
  text: string,
  editor: readonly [edit: Edit, rate: number][],
  passages: number,
  random: Random,
): Revision {
  const draft = readDraft(text);
  const before = writeDraft(draft);
  const vocabulary = before.words.map((word) => word.text.replace(/[^\p{L}\p{N}]/gu, ''));
  const drawWord = () => vocabulary[random.below(vocabulary.length)] || 'so';
  for (const [edit, rate] of editor) {
    const times = (rate * before.words.length) / 100;
    const count = Math.floor(times) + (random.next() < times % 1 ? 1 : 0);
    for (let time = 0; time < count; time += 1) edit(draft, random, drawWord);
  }
  const after = writeDraft(draft);
  const places = new Map<number, number[]>();
  for (const [index, { from }] of after.words.entries()) {
    if (from !== null) places.set(from, [...(places.get(from) ?? []), index]);
  }
  return {
    oldText: before.text,
    newText: after.text,
    passages: Array.from({ length: passages }, () => {
      const length = 1 + Math.floor(MAX_PASSAGE_WORDS ** random.next());
      const first = random.below(Math.max(1, before.words.length - length));
      const words = before.words.slice(first, first + length);
      const passage = followWords(words, after.words, places);
      return isTwin(before.text, passage.range) ? { ...passage, fate: 'unsure' } : passage;
    }),
  };
}

/** True if the same words are in the same context elsewhere too: then no one can tell which went where. */
function isTwin(text: string, { start, end }: TextRange): boolean {
  const passage = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  return text.indexOf(passage) !== text.lastIndexOf(passage);
}

function followWords(
  words: readonly PlacedWord[],
  after: readonly PlacedWord[],
  places: ReadonlyMap<number, number[]>,
): Passage {
  const range = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const found = words.flatMap(({ from }) => places.get(from ?? -1) ?? []);
  const kept = found.filter((index) => after[index]?.isKept).length;
  const isOther = found.every((index) => after[index]?.isOther);
  if (kept === 0 || (isOther && kept / words.length <= OTHER_SHARE)) {
    // A corrected word is neither kept nor gone.
    const isGone = found.every((index) => after[index]?.isKept || !isMended(words, after[index]));
    return { range, fate: isGone ? 'deleted' : 'unsure', truth: null };
  }
  const isInOrder = found.every((index, at) => at === 0 || index > (found[at - 1] ?? 0));
  const [first, last] = [found[0] ?? 0, found.at(-1) ?? 0];
  const truth = { start: after[first]?.start ?? 0, end: after[last]?.end ?? 0 };
  const isTogether = isInOrder && last - first < 2 * words.length;
  if (kept === words.length && isInOrder && last - first + 1 === words.length) {
    const isMoved = found.every((index) => after[index]?.isMoved);
    return { range, fate: isMoved ? 'moved' : 'unchanged', truth };
  }
  const isEdited = isTogether && kept / words.length >= KEPT_SHARE;
  return { range, fate: isEdited ? 'edited' : 'unsure', truth };
}

function isMended(words: readonly PlacedWord[], word: PlacedWord | undefined): boolean {
  const old = words.find(({ from }) => from === word?.from);
  return old !== undefined && old.text.slice(0, 2) === word?.text.slice(0, 2);
}
