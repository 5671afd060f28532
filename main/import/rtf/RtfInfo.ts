import type { Destination } from './RtfState';

const DATE_PARTS = ['yr', 'mo', 'dy'];

/** What a text says about itself. */
export class RtfInfo {
  title = '';
  author = '';
  /** The day, in ISO 8601; '' where it is not known. */
  created = '';
  #date: (number | null)[] = [];

  /** What a group within it is for. */
  destinationOf(name: string): Destination {
    this.#date = [];
    if (name === 'title' || name === 'author') return 'detail';
    return name === 'creatim' ? 'created' : 'skipped';
  }

  takeDate(name: string, value: number | null): void {
    const index = DATE_PARTS.indexOf(name);
    if (index >= 0) this.#date[index] = value;
  }

  /** The end of a group, with its words. */
  close(name: string, words: string): void {
    if (words && (name === 'title' || name === 'author')) this[name] = words;
    const [year, month, day] = this.#date;
    if (name !== 'creatim' || !year || !month || !day) return;
    const pad = (number: number) => String(number).padStart(2, '0');
    this.created = `${year}-${pad(month)}-${pad(day)}`;
  }
}
