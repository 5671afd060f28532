import type { TextRange } from '../../../shared/model/anchor';
import type { HighlightId } from '../../../shared/model/ids';

interface Unit {
  readonly id: number;
  readonly text: string;
}

/** Words that replace what is from `start` to `end`. */
export interface TextEdit {
  start: number;
  end: number;
  words: string;
}

let lastId = 0;

/**
 * What highlights should do when text is edited, in the simplest terms: each UTF-16 unit of the text has an identity,
 * and a highlight holds some of them. It also holds what is put between two that it holds, or in their place; when it
 * holds nothing but white space, it is lost. Immutable.
 */
export class PassageOracle {
  readonly #units: readonly Unit[];
  readonly #held: ReadonlyMap<HighlightId, ReadonlySet<number>>;

  private constructor(units: readonly Unit[], held: ReadonlyMap<HighlightId, ReadonlySet<number>>) {
    this.#units = units;
    this.#held = held;
  }

  static of(
    text: string,
    highlights: Iterable<readonly [HighlightId, TextRange | null]> = [],
  ): PassageOracle {
    let oracle = new PassageOracle(makeUnits(text), new Map());
    for (const [id, range] of highlights) oracle = oracle.mark(id, range);
    return oracle;
  }

  get text(): string {
    return this.#units.map(({ text }) => text).join('');
  }

  get highlights(): HighlightId[] {
    return [...this.#held.keys()];
  }

  /** Replaces text, edit by edit, as one action. */
  edit(edits: readonly TextEdit[]): PassageOracle {
    const after = edits.reduce<PassageOracle>((oracle, edit) => oracle.#replace(edit), this);
    const held = new Map<HighlightId, ReadonlySet<number>>();
    for (const [id, units] of after.#held) {
      const isThere = after.#units.some((unit) => units.has(unit.id) && unit.text.trim());
      held.set(id, isThere ? units : new Set());
    }
    return new PassageOracle(after.#units, held);
  }

  #replace({ start, end, words }: TextEdit): PassageOracle {
    const before = this.#units.slice(0, start);
    const gone = this.#units.slice(start, end);
    const after = this.#units.slice(end);
    const made = makeUnits(words);
    const held = new Map<HighlightId, ReadonlySet<number>>();
    for (const [id, units] of this.#held) {
      const isHeld = (unit: Unit | undefined) => unit !== undefined && units.has(unit.id);
      const isBegun = before.some(isHeld) || isHeld(gone[0]);
      const goesOn = after.some(isHeld) || isHeld(gone.at(-1));
      const kept = [...before.filter(isHeld), ...after.filter(isHeld)];
      const all = isBegun && goesOn ? [...kept, ...made] : kept;
      held.set(id, new Set(all.map((unit) => unit.id)));
    }
    return new PassageOracle([...before, ...made, ...after], held);
  }

  /** Gives a highlight this passage; null makes it lost. */
  mark(id: HighlightId, range: TextRange | null): PassageOracle {
    const units = range ? this.#units.slice(range.start, range.end) : [];
    return new PassageOracle(
      this.#units,
      new Map(this.#held).set(id, new Set(units.map((unit) => unit.id))),
    );
  }

  remove(id: HighlightId): PassageOracle {
    const held = new Map(this.#held);
    held.delete(id);
    return new PassageOracle(this.#units, held);
  }

  /** From the first unit the highlight holds to the last; null where it is lost. */
  rangeOf(id: HighlightId): TextRange | null {
    const units = this.#held.get(id);
    const start = this.#units.findIndex((unit) => units?.has(unit.id));
    const end = 1 + this.#units.findLastIndex((unit) => units?.has(unit.id));
    return start < 0 ? null : { start, end };
  }
}

function makeUnits(text: string): Unit[] {
  return text.split('').map((unit) => {
    lastId += 1;
    return { id: lastId, text: unit };
  });
}
