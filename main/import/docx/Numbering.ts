import { formatNumber } from '../lists/formatNumber';
import { childrenOf, findChild, type XmlElement } from '../xml/xmlTree';
import { readNumber, readValue } from './properties';
import type { Styles } from './Styles';

const LEVELS = 9;
/** Links from list to style to list. */
const MAX_LINKS = 5;

/** How a paragraph of a list is marked. */
export interface ListLabel {
  /** From 0. */
  level: number;
  isBullet: boolean;
  number: number;
  /** What stands before the paragraph, such as “§ 4.2”. */
  text: string;
  /** How HTML writes such numbers: null for decimals, undefined for labels that it can’t write. */
  type: string | null | undefined;
}

interface Level {
  start: number;
  format: string;
  text: string;
}

/** Labels that are one number and a sign. */
const PLAIN = /^\(?%(\d)[.):]?$/;
const TYPES: Readonly<Record<string, string | null>> = {
  decimal: null,
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

/** Counts the lists of a document in Word, whose paragraphs have to be asked for in order (ECMA-376, part 1, 17.9). */
export class Numbering {
  readonly #lists = new Map<string, XmlElement>();
  readonly #instances = new Map<string, XmlElement>();
  readonly #counts = new Map<string, number[]>();
  readonly #restarted = new Set<string>();

  constructor(
    root: XmlElement | undefined,
    readonly styles: Styles,
  ) {
    for (const list of childrenOf(root, 'w:abstractNum')) {
      this.#lists.set(list.attributes['w:abstractNumId'] ?? '', list);
    }
    for (const instance of childrenOf(root, 'w:num')) {
      this.#instances.set(instance.attributes['w:numId'] ?? '', instance);
    }
  }

  /** The label of the next paragraph with these properties; null for one that is not in a list. */
  next(properties: XmlElement | undefined): ListLabel | null {
    const place = this.#findPlace(properties);
    if (!place || place.id === '0') return null;
    const { id, level } = place;
    const list = this.#findList(id);
    if (!list || level < 0 || level >= LEVELS) return null;
    const own = this.#readLevel(id, list, level);
    if (own.format === 'bullet') {
      return { level, isBullet: true, number: 0, text: '', type: undefined };
    }
    const counts = this.#count(id, list, level, own.start);
    const text = own.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const index = Number(digit) - 1;
      const { format, start } = this.#readLevel(id, list, index);
      return formatNumber(counts[index] ?? start, format);
    });
    const isPlain = PLAIN.exec(own.text)?.[1] === String(level + 1) && own.format in TYPES;
    const number = counts[level] ?? own.start;
    return { level, isBullet: false, number, text, type: isPlain ? TYPES[own.format] : undefined };
  }

  #findPlace(properties: XmlElement | undefined): { id: string; level: number } | null {
    const sources = [
      findChild(properties, 'w:numPr'),
      ...this.styles.ofParagraph(properties).map((style) => findChild(style, 'w:pPr', 'w:numPr')),
    ];
    const id = sources.map((source) => readValue(source, 'w:numId')).find((value) => value);
    if (id === undefined) return null;
    const level = sources
      .map((source) => readNumber(source, 'w:ilvl'))
      .find((value) => value !== undefined);
    return { id, level: level ?? this.#levelOfStyle(id, properties) };
  }

  /** A level says which style it belongs to. */
  #levelOfStyle(id: string, properties: XmlElement | undefined): number {
    const styleIds = this.styles
      .ofParagraph(properties)
      .map(({ attributes }) => attributes['w:styleId']);
    const levels = childrenOf(this.#findList(id), 'w:lvl');
    const found = levels.find((level) => styleIds.includes(readValue(level, 'w:pStyle')));
    return Number(found?.attributes['w:ilvl'] ?? 0);
  }

  /** The list that an instance counts, also where it only names a style. */
  #findList(id: string): XmlElement | undefined {
    let instance = this.#instances.get(id);
    for (let links = 0; instance && links < MAX_LINKS; links += 1) {
      const list = this.#lists.get(readValue(instance, 'w:abstractNumId') ?? '');
      const link = readValue(list, 'w:numStyleLink');
      if (link === undefined) return list;
      const [style] = this.styles.listBases(link);
      instance = this.#instances.get(readValue(style, 'w:pPr', 'w:numPr', 'w:numId') ?? '');
    }
    return undefined;
  }

  #override(id: string, level: number): XmlElement | undefined {
    return childrenOf(this.#instances.get(id), 'w:lvlOverride').find(
      ({ attributes }) => attributes['w:ilvl'] === String(level),
    );
  }

  #readLevel(id: string, list: XmlElement, level: number): Level {
    const isLevel = ({ attributes }: XmlElement) => (attributes['w:ilvl'] ?? '0') === String(level);
    const found =
      findChild(this.#override(id, level), 'w:lvl') ?? childrenOf(list, 'w:lvl').find(isLevel);
    return {
      start: readNumber(found, 'w:start') ?? 1,
      format: readValue(found, 'w:numFmt') ?? 'decimal',
      text: readValue(found, 'w:lvlText') ?? '',
    };
  }

  /** Instances of one list count on together, unless one says that it starts anew. */
  #count(id: string, list: XmlElement, level: number, start: number): readonly number[] {
    const key = list.attributes['w:abstractNumId'] ?? '';
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    const restart = readNumber(this.#override(id, level), 'w:startOverride');
    const isRestarted = restart !== undefined && !this.#restarted.has(`${id} ${level}`);
    this.#restarted.add(`${id} ${level}`);
    const before = isRestarted ? restart - 1 : (counts[level] ?? start - 1);
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = before + 1;
    return counts;
  }
}
