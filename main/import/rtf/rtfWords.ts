import type { Destination } from './RtfState';

/** What groups are for, by the word that they begin with. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  pict: 'picture',
  fldinst: 'instruction',
  listtext: 'label',
  pntext: 'label',
  bkmkstart: 'bookmark',
  atrfstart: 'rangeStart',
  atrfend: 'rangeEnd',
  atnauthor: 'commentAuthor',
  atnref: 'commentId',
  atndate: 'commentDate',
};

/** Words that begin text of its own, which is put elsewhere. */
export const parts: ReadonlySet<string> = new Set([
  ...['footnote', 'annotation', 'shptxt', 'dptxbxtext'],
]);

/** Words of groups whose text is that of the group around them, even after a star. */
export const transparent: ReadonlySet<string> = new Set([
  ...['shppict', 'shpinst', 'shp', 'fldrslt', 'field', 'result', 'object', 'do', 'dptxbx'],
  ...['rtlch', 'ltrch', 'ud', 'moveto'],
]);

/** Words of groups that have nothing to read. */
export const skipped: ReadonlySet<string> = new Set([
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
  ...['ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'colortbl', 'filetbl'],
  ...['listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'nonshppict', 'objdata'],
  ...['datastore', 'themedata', 'colorschememapping', 'latentstyles', 'xmlnstbl', 'pgdsctbl'],
  ...['template', 'bkmkend', 'xe', 'tc', 'rxe', 'shprslt', 'pgptbl', 'mmathpr', 'sp', 'atnid'],
  ...['atnicn', 'atntime', 'atnparent', 'picprop', 'blipuid', 'pnseclvl', 'formfield', 'datafield'],
]);

/** Words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: '\t',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
};

/** Signs after a backslash that stand for a character. */
export const signs: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
