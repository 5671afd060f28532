import { isReadwise, isTaguette, readColumnNames } from './columnNames';

/** How much of a file is looked at, unless it is JSON. */
const LOOKED_AT = 100_000;
/** The names that formats of JSON have for their highlights, next to one another. */
const JSON_SIGNS: readonly (readonly RegExp[])[] = [
  [/"(?:TextQuoteSelector|TextPositionSelector)"/],
  [/"acct:[^"@]+@[^"]+"/, /"target"\s*:/],
  [/"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
  [/"annotation(?:Text|Type|SortIndex)"\s*:/],
  [/"highlights"\s*:\s*\[/, /"(?:url"\s*:|https?:\/\/)/],
  [/"bodies"\s*:\s*\[/, /"selector"\s*:\s*\[/],
];
const KINDLE = /^[^\n]+\n\s*[-–—][^\n]*\|[^\n]*\n[\s\S]*?^={5,}\s*$/mu;

/** True of a text that is highlights of other programs and nothing to read, by its content. Markdown with marked words is a text to read. */
export function isAnnotationText(whole: string): boolean {
  const text = settle(whole);
  if (/^[[{]/.test(text)) {
    // Much can stand before the first highlight.
    return JSON_SIGNS.some((signs) => signs.every((sign) => sign.test(whole)));
  }
  if (text.startsWith('<')) return /<title>[^<]*Taguette/i.test(text.slice(0, 2000));
  const columns = readColumnNames(text);
  return isReadwise(columns) || isTaguette(columns) || isKindle(text);
}

/** True of a text that begins as a device’s clippings do: a title, a line with a hyphen and bars, and a rule below. */
export function isKindle(text: string): boolean {
  return KINDLE.test(settle(text));
}

function settle(text: string): string {
  return text
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimStart();
}
