import { childrenOf, findChild, type XmlElement } from '../xml/xmlTree';

const MAX_BASES = 20;

/** How a level of a list is marked. */
export interface OdfLevel {
  isBullet: boolean;
  /** As in `style:num-format`: 1, a, A, i, I, or nothing. */
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels a number shows. */
  shown: number;
}

const NAMED_LISTS = ['text:list-style', 'text:outline-style'];

/** The styles of an OpenDocument text. */
export class OdfStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #lists = new Map<string, XmlElement>();
  readonly #outline: XmlElement | undefined;
  readonly #default: XmlElement | undefined;

  constructor(sections: readonly XmlElement[]) {
    const defined = sections.flatMap((section) => childrenOf(section));
    for (const style of defined) {
      const name = style.attributes['style:name'] ?? '';
      if (style.name === 'style:style')
        this.#styles.set(`${style.attributes['style:family']} ${name}`, style);
      else if (NAMED_LISTS.includes(style.name)) this.#lists.set(name, style);
    }
    this.#outline = defined.find(({ name }) => name === 'text:outline-style');
    this.#default = defined.find(
      ({ name, attributes }) =>
        name === 'style:default-style' && attributes['style:family'] === 'paragraph',
    );
  }

  /** The language of the text, as a BCP 47 tag; '' where it has none. */
  get language(): string {
    const { 'fo:language': language = '', 'fo:country': country = '' } =
      findChild(this.#default, 'style:text-properties')?.attributes ?? {};
    if (!language || language === 'none' || language === 'zxx') return '';
    return country && country !== 'none' ? `${language}-${country}` : language;
  }

  /** A property such as `fo:font-weight`, of a style or the nearest that it is based on. */
  find(
    family: string,
    name: string | undefined,
    properties: string,
    key: string,
  ): string | undefined {
    return this.#listBases(family, name)
      .map((style) => findChild(style, properties)?.attributes[key])
      .find((value) => value !== undefined);
  }

  /** True for a paragraph in a style of this name, or in one based on it. */
  isNamed(paragraph: XmlElement, ...names: string[]): boolean {
    return this.#listBases('paragraph', paragraph.attributes['text:style-name']).some((style) =>
      names.includes(style.attributes['style:name'] ?? ''),
    );
  }

  /** True for a style of its own attribute, such as a list that paragraphs in it belong to. */
  attribute(family: string, name: string | undefined, key: string): string | undefined {
    return this.#listBases(family, name)
      .map(({ attributes }) => attributes[key])
      .find((value) => value !== undefined);
  }

  /** The level of a list, from 0; null for a list that is not defined. */
  readLevel(list: string | undefined, level: number): OdfLevel | null {
    return readLevel(this.#lists.get(list ?? ''), level);
  }

  /** The level of headings, from 0; null where they are not numbered. */
  readOutline(level: number): OdfLevel | null {
    const found = readLevel(this.#outline, level);
    return found?.format ? found : null;
  }

  #listBases(family: string, name: string | undefined): XmlElement[] {
    const bases: XmlElement[] = [];
    for (let next = name; next !== undefined && bases.length < MAX_BASES; ) {
      const style = this.#styles.get(`${family} ${next}`);
      if (!style) break;
      bases.push(style);
      next = style.attributes['style:parent-style-name'];
    }
    return bases;
  }
}

function readLevel(list: XmlElement | undefined, level: number): OdfLevel | null {
  const found = childrenOf(list).find(
    ({ attributes }) => attributes['text:level'] === String(level + 1),
  );
  if (!found) return null;
  const { attributes } = found;
  const number = (key: string) => Number.parseInt(attributes[key] ?? '', 10) || 1;
  return {
    isBullet: !/number|outline/.test(found.name),
    format: attributes['style:num-format'] ?? '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: number('text:start-value'),
    shown: number('text:display-levels'),
  };
}
