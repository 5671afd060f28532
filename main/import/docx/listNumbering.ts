import type { Markers } from '../markers/Markers';
import { makeElement, type XmlElement } from '../xml/xmlTree';
import type { ListLabel } from './Numbering';

/** The two lists that documents are rewritten to have. */
const BULLETS = '1';
const NUMBERS = '2';
/** Mammoth’s deepest. */
const LAST_LEVEL = 4;

/** How a paragraph is put in a list that mammoth writes, or, where HTML has no such label, what its text begins with. */
export function listLabelProperties(
  label: ListLabel,
  isHeading: boolean,
  markers: Markers,
): { properties: XmlElement | null; text: string } {
  if (isHeading || (!label.isBullet && label.type === undefined)) {
    return { properties: null, text: label.text ? `${label.text} ` : '' };
  }
  const properties = makeElement('w:numPr', {}, [
    makeElement('w:ilvl', { 'w:val': String(Math.min(label.level, LAST_LEVEL)) }),
    makeElement('w:numId', { 'w:val': label.isBullet ? BULLETS : NUMBERS }),
  ]);
  const { number, type = null } = label;
  return { properties, text: label.isBullet ? '' : markers.place({ kind: 'item', number, type }) };
}

/** The part that defines these two lists. */
export function makeNumbering(): XmlElement {
  const lists = [
    [BULLETS, 'bullet'],
    [NUMBERS, 'decimal'],
  ] as const;
  const levels = (format: string) =>
    Array.from({ length: LAST_LEVEL + 1 }, (_none, level) =>
      makeElement('w:lvl', { 'w:ilvl': String(level) }, [
        makeElement('w:numFmt', { 'w:val': format }),
      ]),
    );
  return makeElement('w:numbering', {}, [
    ...lists.map(([id, format]) =>
      makeElement('w:abstractNum', { 'w:abstractNumId': id }, levels(format)),
    ),
    ...lists.map(([id]) =>
      makeElement('w:num', { 'w:numId': id }, [makeElement('w:abstractNumId', { 'w:val': id })]),
    ),
  ]);
}
