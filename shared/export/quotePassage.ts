/** The outer quotation marks of languages that don’t use “ ”, as in the CLDR. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['”', '“'],
  be: ['«', '»'],
  bg: ['„', '“'],
  ca: ['«', '»'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  eu: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  he: ['”', '”'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  hy: ['«', '»'],
  is: ['„', '“'],
  it: ['«', '»'],
  ja: ['「', '」'],
  lt: ['„', '“'],
  mk: ['„', '“'],
  nb: ['«', '»'],
  nl: ['‘', '’'],
  nn: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sq: ['«', '»'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
};

/** Swiss German and Swiss French quote alike. */
const regional: Readonly<Record<string, readonly [string, string]>> = {
  'de-ch': ['«', '»'],
  'de-li': ['«', '»'],
  'fr-ch': ['«', '»'],
  'pt-pt': ['«', '»'],
  'zh-hant': ['「', '」'],
  'zh-hk': ['「', '」'],
  'zh-tw': ['「', '」'],
};

const QUOTED = /^[“”„«‘"「『].*[“”»’"」』]$/su;

/** A passage in the quotation marks of its language (a BCP 47 tag, or ''); as it is where it has its own at both ends. */
export function quotePassage(passage: string, language: string): string {
  if (QUOTED.test(passage)) return passage;
  const tag = language.toLowerCase().replaceAll('_', '-');
  const [primary = ''] = tag.split('-');
  const [open, close] = regional[tag] ?? marks[primary] ?? ['“', '”'];
  return `${open}${passage}${close}`;
}
