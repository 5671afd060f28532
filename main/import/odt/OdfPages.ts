import type { Markers } from '../markers/Markers';
import { descendantsOf, type XmlElement } from '../xml/xmlTree';
import type { OdfStyles } from './OdfStyles';

/** Counts a text’s pages, where the program that saved it noted their ends. */
export class OdfPages {
  readonly #styles: OdfStyles;
  readonly #markers: Markers;
  readonly #hasPages: boolean;
  #page = 1;
  #isStarted = false;

  constructor(text: XmlElement, styles: OdfStyles, markers: Markers) {
    this.#styles = styles;
    this.#markers = markers;
    this.#hasPages = descendantsOf(text, 'text:soft-page-break').length > 0;
  }

  /** What the text begins with. */
  first(): string {
    return this.#hasPages ? this.#place() : '';
  }

  /** What stands where a page ends and the next begins. */
  next(): string {
    if (!this.#hasPages) return '';
    this.#page += 1;
    return this.#place();
  }

  /** What a paragraph begins with: where its style begins a page, no end of a page is noted. */
  beginParagraph(style: string | undefined): string {
    const isFirst = !this.#isStarted;
    this.#isStarted = true;
    const begins =
      this.#styles.find('paragraph', style, 'style:paragraph-properties', 'fo:break-before') ===
        'page' || Boolean(this.#styles.attribute('paragraph', style, 'style:master-page-name'));
    return begins && !isFirst ? this.next() : '';
  }

  #place(): string {
    const locator = { label: 'page', page: this.#page, printed: String(this.#page) } as const;
    return this.#markers.place({ kind: 'locator', locator });
  }
}
