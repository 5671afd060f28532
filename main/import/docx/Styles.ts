import { childrenOf, findChild, type XmlElement } from '../xml/xmlTree';
import { readNumber, readSwitch, readValue } from './properties';

/** Styles are based on one another; real ones a few times. */
const MAX_BASES = 20;

/** The styles of a document in Word. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #defaultParagraph: string | undefined;
  /** What applies where no style says anything. */
  readonly #defaults: XmlElement | undefined;

  constructor(root: XmlElement | undefined) {
    for (const style of childrenOf(root, 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id !== undefined) this.#styles.set(id, style);
    }
    this.#defaultParagraph = [...this.#styles].find(
      ([, { attributes }]) =>
        attributes['w:type'] === 'paragraph' &&
        ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
    )?.[0];
    this.#defaults = findChild(root, 'w:docDefaults');
  }

  /** The language of the text, as a BCP 47 tag. */
  get language(): string | undefined {
    return findChild(this.#defaults, 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val'];
  }

  /** A style and those that it is based on, itself first. */
  listBases(id: string | undefined): XmlElement[] {
    const bases: XmlElement[] = [];
    for (let next = id; next !== undefined && bases.length < MAX_BASES; ) {
      const style = this.#styles.get(next);
      if (!style) break;
      bases.push(style);
      next = readValue(style, 'w:basedOn');
    }
    return bases;
  }

  /** The styles of a paragraph, the nearest first. */
  ofParagraph(properties: XmlElement | undefined): XmlElement[] {
    return this.listBases(readValue(properties, 'w:pStyle') ?? this.#defaultParagraph);
  }

  /** Whether text properties such as `w:vanish` are switched on, by the run itself, its style or its paragraph’s. */
  isOn(property: string, run: XmlElement | undefined, paragraph: XmlElement | undefined): boolean {
    return (
      readSwitch(run, property) ??
      firstSwitch(this.listBases(readValue(run, 'w:rStyle')), property) ??
      firstSwitch(this.ofParagraph(paragraph), property) ??
      false
    );
  }

  /**
   * The level of a heading, from 1 to 6: by its own outline level, by that of its style, or by its style’s name, which is in
   * English in every language of Word. Null for other paragraphs.
   */
  headingLevel(properties: XmlElement | undefined): number | null {
    const styles = this.ofParagraph(properties);
    const outline =
      readNumber(properties, 'w:outlineLvl') ??
      firstDefined(styles, (style) => readNumber(style, 'w:pPr', 'w:outlineLvl'));
    const named = firstDefined(styles, (style) => {
      const level = /^heading ([1-9])$/i.exec(readValue(style, 'w:name') ?? '')?.[1];
      return level === undefined ? undefined : Number(level);
    });
    // From 9 on, it is text.
    const level = outline !== undefined ? outline + 1 : named;
    return level !== undefined && level >= 1 && level <= 9 ? Math.min(level, 6) : null;
  }

  /** True for a paragraph whose style has such a name, or is based on one that has. */
  isNamed(properties: XmlElement | undefined, pattern: RegExp): boolean {
    return this.ofParagraph(properties).some((style) =>
      pattern.test(readValue(style, 'w:name') ?? ''),
    );
  }
}

function firstSwitch(styles: readonly XmlElement[], property: string): boolean | undefined {
  return firstDefined(styles, (style) => readSwitch(style, 'w:rPr', property));
}

function firstDefined<T>(
  styles: readonly XmlElement[],
  read: (style: XmlElement) => T | undefined,
): T | undefined {
  for (const style of styles) {
    const value = read(style);
    if (value !== undefined) return value;
  }
  return undefined;
}
