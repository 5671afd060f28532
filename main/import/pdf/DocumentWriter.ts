import type { Mark, Node } from '@tiptap/pm/model';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { writeLocator } from '../../../shared/document/locator/locator';
import type { Run } from './line';

/** Where a run is in the text of the document, in UTF-16 units. */
export interface PlacedRun {
  run: Run;
  start: number;
  end: number;
}

interface Fragments {
  /** What a footnote’s block is called. */
  note(number: number): string;
  /** What the block is called that refers to it. */
  reference(number: number): string;
}

export const fragments: Fragments = {
  note: (number) => `fn-${number}`,
  reference: (number) => `fnref-${number}`,
};

/** Writes text blocks in their order in a document, and remembers where each run is in its text. */
export class DocumentWriter {
  readonly placed: PlacedRun[] = [];
  #offset = 0;
  readonly #labels: readonly string[];

  constructor(labels: readonly string[]) {
    this.#labels = labels;
  }

  /** A paragraph or heading. `before` stands at its start, and is no part of what was read. */
  block(
    type: 'paragraph' | 'heading',
    runs: readonly Run[],
    attributes: Record<string, unknown> = {},
    before: readonly Node[] = [],
  ): Node {
    const page = runs.find(({ place }) => place)?.page ?? null;
    for (const node of before) this.#offset += node.nodeSize;
    const content = runs.map((run) => {
      const end = this.#offset + run.text.length;
      this.placed.push({ run, start: this.#offset, end });
      this.#offset = end;
      return schema.text(run.text, this.#marksOf(run, page));
    });
    this.#offset += 1;
    const first = runs.find(({ note }) => note !== undefined)?.note;
    const fragment = first === undefined ? null : fragments.reference(first);
    const locator = page === null ? null : this.#locatorOf(page);
    return schema.node(type, { fragment, locator, ...attributes }, [...before, ...content]);
  }

  #marksOf(run: Run, page: number | null): Mark[] {
    const marks: Mark[] = [];
    const add = (name: string, attributes?: Record<string, unknown>) => {
      const type = schema.marks[name];
      if (type) marks.push(type.create(attributes));
    };
    if (run.isBold) add('bold');
    if (run.isItalic) add('italic');
    if (run.script) add(run.script === 'super' ? 'superscript' : 'subscript');
    if (run.note !== undefined) add('link', { href: `#${fragments.note(run.note)}` });
    if (page !== null && run.page !== page) add('locator', { locator: this.#locatorOf(run.page) });
    return marks;
  }

  #locatorOf(page: number): string {
    const number = page + 1;
    const printed = this.#labels[page] ?? String(number);
    return writeLocator({ label: 'page', page: number, printed });
  }
}
