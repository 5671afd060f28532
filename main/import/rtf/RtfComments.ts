import type { Comment } from '../markers/Comment';
import { dropMarkers } from '../markers/Markers';
import { textOf, type XmlElement } from '../xml/xmlTree';

/** Collects the comments of a text, whose details come before their words. */
export class RtfComments {
  readonly found: Comment[] = [];
  #author = '';
  #id = '';
  #date = '';

  setAuthor(author: string): void {
    this.#author = author;
  }

  setId(id: string): void {
    this.#id = id;
  }

  setDate(date: string): void {
    this.#date = date;
  }

  /** Adds a comment with these words. Without an id it has no passage, and is about the place where it stands. */
  add(blocks: readonly XmlElement[]): { id: string; hasPassage: boolean } {
    const hasPassage = this.#id !== '';
    const id = this.#id || `comment-${this.found.length}`;
    const note = blocks.map(wordsIn).filter(Boolean).join('\n\n');
    this.found.push({ id, author: this.#author, createdAt: readDate(this.#date), note });
    this.#author = '';
    this.#id = '';
    this.#date = '';
    return { id, hasPassage };
  }
}

function wordsIn(block: XmlElement): string {
  return dropMarkers(textOf(block)).replace(/\s+/g, ' ').trim();
}

/** Minute, hour, day, month and year in the bits of a number (RTF 1.9.1, “DTTM”). */
function readDate(written: string): string | null {
  const bits = Number(written);
  if (!Number.isSafeInteger(bits) || bits <= 0) return null;
  const [minute, hour, day] = [bits & 63, (bits >> 6) & 31, (bits >> 11) & 31];
  const [month, year] = [(bits >> 16) & 15, ((bits >> 20) & 511) + 1900];
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
