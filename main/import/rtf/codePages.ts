/** The encodings of Windows’ code pages, by their WHATWG names. */
const PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** The code pages of fonts, by their character sets. */
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const LANGUAGES: Readonly<Record<number, string>> = {
  1025: 'ar',
  1026: 'bg',
  1027: 'ca',
  1028: 'zh-TW',
  1029: 'cs',
  1030: 'da',
  1031: 'de',
  1032: 'el',
  1033: 'en-US',
  1034: 'es',
  1035: 'fi',
  1036: 'fr',
  1037: 'he',
  1038: 'hu',
  1040: 'it',
  1041: 'ja',
  1042: 'ko',
  1043: 'nl',
  1044: 'nb',
  1045: 'pl',
  1046: 'pt-BR',
  1048: 'ro',
  1049: 'ru',
  1050: 'hr',
  1051: 'sk',
  1053: 'sv',
  1055: 'tr',
  1058: 'uk',
  1060: 'sl',
  1065: 'fa',
  2052: 'zh-CN',
  2055: 'de-CH',
  2057: 'en-GB',
  2058: 'es-MX',
  2070: 'pt-PT',
  3079: 'de-AT',
  3081: 'en-AU',
  3082: 'es',
  3084: 'fr-CA',
  4105: 'en-CA',
};

/** The encoding of a code page, by its WHATWG name; Windows-1252 for one that is not known. */
export function encodingOfPage(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return PAGES[page] ?? 'windows-1252';
}

/** The encoding that a font’s character set stands for; null where it has none of its own. */
export function encodingOfCharset(charset: number): string | null {
  const page = CHARSETS[charset];
  return page === undefined ? null : encodingOfPage(page);
}

/** A language of Windows as a BCP 47 tag; '' for one that is not known. */
export function languageOf(id: number): string {
  return LANGUAGES[id] ?? '';
}
