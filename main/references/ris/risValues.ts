import type { CslDate } from '../../../shared/model/csl/cslDate';
import type { CslName } from '../../../shared/model/csl/cslName';
import { readDateText, writeEdtf } from '../edtfDate';

/** A name as “Family, Given, Suffix”; a family alone keeps its comma, since without one it is an institution. */
export function writeRisName(name: CslName): string {
  if (name.literal) return name.literal;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const family = [particle, name.family].filter(Boolean).join(' ');
  const parts = [family, name.given ?? '', String(name.suffix ?? '')];
  return parts.join(', ').replace(/(, )+$/, name.given || name.suffix ? '' : ',');
}

export function readRisName(text: string): CslName {
  const [family = '', given = '', ...rest] = text.split(',').map((part) => part.trim());
  if (!text.includes(',')) return { literal: text.trim() };
  const suffix = rest.join(', ');
  return { ...(family && { family }), ...(given && { given }), ...(suffix && { suffix }) };
}

/** A date as RIS has it: `YYYY/MM/DD/`, and after that what RIS has no figures for, as EDTF or as text. */
export function writeRisDate(date: CslDate): string | null {
  const edtf = writeEdtf(date);
  const text = edtf ?? date.literal ?? date.raw;
  if (!text) return null;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const isSeason = match?.[2] !== undefined && Number(match[2]) > 12;
  if (match && !isSeason)
    return `${match
      .slice(1, 4)
      .map((part) => part ?? '')
      .join('/')}/`;
  const year = edtf ? (/^\d{4}/.exec(text)?.[0] ?? '') : '';
  return `${year}///${text}`;
}

/** A date of RIS, also a year alone. What follows the figures is better than a year, and no better than a day. */
export function readRisDate(text: string): CslDate | null {
  const [year = '', ...others] = text.split('/').map((part) => part.trim());
  const days = others.slice(0, 2).filter(Boolean);
  const other = others.slice(2).join('/');
  const figures = [year.padStart(4, '0'), ...days.map((part) => part.padStart(2, '0'))].join('-');
  const date = year ? readDateText(figures) : null;
  if (date && (!other || days.length)) return date;
  const said = other || text.trim();
  const read = readDateText(said) ?? (other && year ? readDateText(`${other} ${year}`) : null);
  return read ?? (said ? { literal: said } : null);
}

const RANGE = /^([^\s,–-]+)-([^\s,–-]+)$/;

/** The lines for pages: two where they are a first and a last one. */
export function writeRisPages(pages: string): [tag: string, text: string][] {
  const [, first, last] = RANGE.exec(pages) ?? [];
  if (!first || !last) return [['SP', pages]];
  return [
    ['SP', first],
    ['EP', last],
  ];
}

/** Some programs write the whole range as the first page. */
export function readRisPages(first: string, last: string | undefined): string {
  if (!last || first === last || first.includes('-') || first.includes('–')) return first;
  return `${first}-${last}`;
}

/** RIS has one tag for both numbers. */
export function isIssn(number: string): boolean {
  return /^\d{4}-?\d{3}[\dXx]\b/.test(number.trim());
}
