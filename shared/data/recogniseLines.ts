import type { DataKind } from './DataKind';

/** What files of a kind begin with. */
const STARTS: readonly (readonly [DataKind, RegExp])[] = [
  ['calendar', /^BEGIN:VCALENDAR\s*$/im],
  ['contacts', /^BEGIN:VCARD\s*$/im],
  ['contacts', /^(?:version: 1\s+)?dn: \S+=/i],
  ['endnote', /^%0 [A-Z][a-z]+(?: \w+)*\s*\n%[A-Z0-9@]/],
  ['medline', /^PMID- ?\s*\d+\s*\n[A-Z]{2,4} *- /],
  ['webOfScience', /^FN (?:Clarivate|Thomson|ISI)/],
  ['patch', /^diff --git |^(?:Index: [^\n]*\n=+\n)?--- \S[^\n]*\n\+\+\+ \S[^\n]*\n@@ /],
  ['key', /^-----BEGIN [A-Z0-9 ]+-----\s*$/m],
  ['postscript', /^%!PS/],
  ['latex', /^(?:%[^\n]*\n|\s)*\\documentclass\b/],
  ['playlist', /^#EXTM3U/],
  ['translations', /^(?:#[^\n]*\n|\s)*msgid "/],
  ['script', /^#!\s*\//],
  [
    'database',
    /^(?:--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/;?|\s)*(?:CREATE (?:TABLE|DATABASE)|INSERT INTO|PRAGMA|BEGIN TRANSACTION|DROP TABLE|SET [\w@]+ ?=)\b[^\n]*/,
  ],
];

/** Kinds that only a name tells, since their text may be anything. */
const EXTENSIONS: readonly (readonly [DataKind, RegExp])[] = [
  ['settings', /^(?:ya?ml|toml|ini|cfg|conf|properties|env|reg|desktop)$/],
  ['log', /^log$/],
  [
    'script',
    /^(?:m?[jt]sx?|cjs|css|scss|py|rb|php|java|kt|cs|c|h|cc|cpp|hpp|rs|go|swift|sh|bash|zsh|ps1|bat|cmd|pl|lua|r|jl|vb|vbs|asm|scala|hs|clj)$/,
  ],
  ['database', /^sql$/],
  ['latex', /^(?:tex|latex|sty|cls)$/],
  ['patch', /^(?:patch|diff)$/],
];

const CLIPPINGS = /^[^\n]+\n\s*[-–—][^\n]*\|[^\n]*\n[\s\S]*?\n={5,}/u;
const LOG_LINE =
  /^\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |\d\d:\d\d:\d\d)[^\n]*(?:\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\b|\b(?:trace|debug|info|warn|warning|error):|\w\[\d+\]:)|^\S+ \S+ \S+ \[[^\]]+\] "(?:[A-Z]+ [^"]*)" \d{3}\b/;
const LINES_CHECKED = 50;
/** Fewer lines may be quoted in a text. */
const MIN_LINES = 4;
const LOG_SHARE = 0.6;

/** The kind of a text that is data by how its lines are; null for other text. */
export function recogniseLines(head: string, extension: string): DataKind | null {
  const start = STARTS.find(([, sign]) => head.search(sign) === 0);
  if (start) return start[0];
  if (CLIPPINGS.test(head)) return 'clippings';
  if (isLog(head)) return 'log';
  return EXTENSIONS.find(([, names]) => names.test(extension))?.[0] ?? null;
}

function isLog(head: string): boolean {
  const lines = head
    .split('\n', LINES_CHECKED + 1)
    .slice(0, LINES_CHECKED)
    .filter(Boolean);
  const count = lines.filter((line) => LOG_LINE.test(line)).length;
  return count >= MIN_LINES && count >= lines.length * LOG_SHARE;
}
