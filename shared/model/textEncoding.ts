/**
 * The encodings that a person can choose a text to be read in, by their WHATWG names: all that texts are found in, those that
 * belong together beside each other.
 */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1257',
  'iso-8859-13',
  'iso-8859-4',
  'iso-8859-10',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1255',
  'iso-8859-8',
  'windows-1256',
  'iso-8859-6',
  'windows-874',
  'windows-1258',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** True for one of the encodings that can be chosen. */
export function isTextEncoding(name: string): name is TextEncoding {
  return textEncodings.some((encoding) => encoding === name);
}
