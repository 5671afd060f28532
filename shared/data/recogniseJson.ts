import type { DataKind } from './DataKind';

/** What JSON of a kind has in it, all of these. The first kind that fits counts. */
const SIGNS: readonly (readonly [DataKind, ...RegExp[]])[] = [
  ['attest', /"format"\s*:\s*"attest-article"|"schemaVersion"\s*:\s*\d+\s*,\s*"article"/],
  ['hypothesis', /"acct:[^"@]+@[^"]+"/, /"target"\s*:/],
  [
    'webAnnotations',
    /"(?:TextQuoteSelector|TextPositionSelector)"|"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/,
  ],
  ['zoteroAnnotations', /"annotation(?:Text|Type|SortIndex)"\s*:/],
  ['highlightsJson', /"highlights"\s*:\s*\[/, /"url"\s*:|https?:\/\//],
  ['highlightsJson', /"bodies"\s*:\s*\[/, /"selector"\s*:\s*\[/],
  ['notebook', /"nbformat"\s*:\s*\d/, /"cells"\s*:\s*\[/],
  ['geojson', /"type"\s*:\s*"Feature(?:Collection)?"/],
];

/** A first value of JSON Lines. */
const LINE = /^\{"[^"]*"\s*:.*\}$/;

/** The kind of a text that begins like JSON; null where it isn’t JSON. */
export function recogniseJson(text: string, extension: string): DataKind | null {
  const lines = text.split('\n', 3).map((line) => line.trim());
  const isLines =
    lines.length > 1 && lines.every((line) => !line || (LINE.test(line) && isJson(line)));
  if (isLines && text.includes('\n')) return findKind(text) ?? 'jsonLines';
  // A file that calls itself so, cut off or with comments, is no prose either.
  const isNamed = /^(?:json|geojson|ipynb|har|jsonl|ndjson|json5|jsonld)$/.test(extension);
  return isJson(text) || isNamed ? (findKind(text) ?? 'json') : null;
}

function findKind(text: string): DataKind | null {
  return SIGNS.find(([, ...signs]) => signs.every((sign) => sign.test(text)))?.[0] ?? null;
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    // `[1]` may also be the first note of a text.
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.keys(value).length > 0 &&
      /["{]/.test(text)
    );
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
