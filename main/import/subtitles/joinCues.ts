import type { Cue } from './parseCues';

/** Words that begin at a time, in seconds. */
interface Passage {
  start: number;
  text: string;
}

/** What somebody says without a break, in passages, the first with the name of who speaks where it is new. */
export interface SpokenParagraph {
  speaker: string | null;
  passages: Passage[];
}

/** Whoever is silent for so long, in seconds, begins a new paragraph with the next sentence, or with any word. */
const PAUSE_AFTER_SENTENCE = 2.5;
const LONG_PAUSE = 10;
/** Nobody reads longer paragraphs, in characters: the next sentence begins a new one. */
const LONG_PARAGRAPH = 500;

/** `JANE DOE:`, `Jane Doe:` or `>>`, as transcripts have them. */
const NAMED =
  /^(?:[-–—]\s*)?(?:>>+\s*)?(?:\p{Lu}[\p{Lu}\p{N} .,'’()-]{1,40}|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s/u;
const TURN = /^(?:[-–—]\s*\S|>>)/;
const SENTENCE_END = /[.!?…。！？♪][\]"'”’»)]*$/u;

/** What is said in cues, as paragraphs: a new one where another person speaks, after a pause, and where one gets long. */
export function joinCues(cues: readonly Cue[]): SpokenParagraph[] {
  const paragraphs: SpokenParagraph[] = [];
  let speaker: string | null = null;
  let end = 0;
  let before: readonly string[] = [];
  for (const cue of cues) {
    for (const line of joinLines(dropRepeated(cue.lines, before))) {
      const last = paragraphs.at(-1);
      const isOther = cue.speaker !== null && cue.speaker !== speaker;
      if (!last || isOther || startsTurn(line) || isPause(last, cue.start - end)) {
        paragraphs.push({ speaker: isOther ? cue.speaker : null, passages: [] });
      }
      paragraphs.at(-1)?.passages.push({ start: cue.start, text: line });
      speaker = cue.speaker ?? speaker;
      end = cue.end;
    }
    before = cue.lines;
  }
  return paragraphs;
}

/** Captions that roll up show the line before once more. */
function dropRepeated(lines: readonly string[], before: readonly string[]): readonly string[] {
  for (let count = Math.min(lines.length, before.length); count > 0; count -= 1) {
    if (before.slice(-count).every((line, index) => line === lines[index]))
      return lines.slice(count);
  }
  return lines;
}

/** Lines of a cue as one, but where a person’s turn begins. */
function joinLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.pop();
    if (last === undefined) joined.push(line);
    else if (startsTurn(line)) joined.push(last, line);
    else joined.push(`${last} ${line}`);
  }
  return joined;
}

function startsTurn(line: string): boolean {
  return NAMED.test(line) || TURN.test(line);
}

function isPause({ passages }: SpokenParagraph, silence: number): boolean {
  if (silence >= LONG_PAUSE) return true;
  if (!SENTENCE_END.test(passages.at(-1)?.text ?? '')) return false;
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  return silence >= PAUSE_AFTER_SENTENCE || length > LONG_PARAGRAPH;
}
