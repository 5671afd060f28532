import type { Alignment } from '../../../../shared/anchoring/Alignment';
import { alignTexts } from '../../../../shared/anchoring/alignTexts';
import type { TextRange } from '../../../../shared/model/anchor';
import { mapRange } from './mapRange';

/** Stretches further apart than this, in UTF-16 units, are no one passage. */
const APART = 200;

/** Which words of an article’s text are which on a page of its original, whatever was corrected, hyphenated or left out. */
export class PageAlignment {
  readonly #parts: readonly TextRange[];
  readonly #alignment: Alignment;

  /** `parts` are what of the article’s `text` stands on the page; `page` is the page’s own text. */
  constructor(text: string, parts: readonly TextRange[], page: string) {
    this.#parts = parts;
    this.#alignment = alignTexts(
      parts.map(({ start, end }) => text.slice(start, end)).join('\n'),
      page,
    );
  }

  /** Where on the page a passage of the article stands, as stretches of the page’s text; none where it is on another. */
  toPage(range: TextRange): TextRange[] {
    const { before, after, toNew } = this.#alignment;
    let base = 0;
    return this.#parts.flatMap(({ start, end }) => {
      const own = {
        start: base + Math.max(range.start, start) - start,
        end: base + Math.min(range.end, end) - start,
      };
      base += end - start + 1;
      return own.start < own.end ? mapRange(before, after, toNew, own) : [];
    });
  }

  /** The passage of the article whose words are these of the page; null where they are not in the article. */
  toArticle(range: TextRange): TextRange | null {
    const { before, after, toOld } = this.#alignment;
    const runs = mapRange(after, before, toOld, range).sort((a, b) => a.start - b.start);
    const passages: TextRange[] = [];
    for (const run of runs) {
      const last = passages.at(-1);
      if (last && run.start - last.end <= APART) {
        passages[passages.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
      } else passages.push(run);
    }
    const [longest] = passages.sort((a, b) => b.end - b.start - (a.end - a.start));
    return longest ? this.#toText(longest) : null;
  }

  #toText({ start, end }: TextRange): TextRange {
    return { start: this.#offsetAt(start), end: this.#offsetAt(end - 1) + 1 };
  }

  /** The offset in the article’s text of a character of its parts. */
  #offsetAt(joined: number): number {
    let base = 0;
    for (const { start, end } of this.#parts) {
      if (joined <= base + end - start) return start + joined - base;
      base += end - start + 1;
    }
    return this.#parts.at(-1)?.end ?? 0;
  }
}
