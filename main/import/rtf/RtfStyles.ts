import type { StyleKind } from './BlockBuilder';

const KINDS: readonly [RegExp, (level: string) => StyleKind][] = [
  [/^heading ([1-9])$/i, (level) => ({ heading: Number(level) })],
  [/^title$/i, () => 'title'],
  [/^(?:quote|intense quote|quotations|block text)$/i, () => 'quote'],
  [/^(?:html preformatted|preformatted text|source code|code|plain text)$/i, () => 'code'],
];

/** What a text’s styles make of its paragraphs, by their names. */
export class RtfStyles {
  readonly #kinds = new Map<number, StyleKind>();

  /** A style by its number, with its name as the file has it, up to a semicolon. */
  add(style: number, written: string): void {
    const name = written.replace(/;.*$/s, '').trim();
    for (const [pattern, kindOf] of KINDS) {
      const match = pattern.exec(name);
      if (match) this.#kinds.set(style, kindOf(match[1] ?? ''));
    }
  }

  /** Paragraphs without a style have the first. */
  kindOf(style: number | null): StyleKind {
    return this.#kinds.get(style ?? 0) ?? null;
  }
}
