import { findChild, type XmlElement } from '../xml/xmlTree';

/** The value of a property such as `w:pStyle`; undefined where it is not set. */
export function readValue(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return findChild(element, ...path)?.attributes['w:val'];
}

/** Whether a property such as `w:b` is switched on; undefined where it is not set. */
export function readSwitch(
  element: XmlElement | undefined,
  ...path: string[]
): boolean | undefined {
  const property = findChild(element, ...path);
  if (!property) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true');
}

/** The value as a number; undefined for anything else. */
export function readNumber(element: XmlElement | undefined, ...path: string[]): number | undefined {
  const value = readValue(element, ...path);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}
