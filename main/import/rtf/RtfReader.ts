import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import type { ChangeChoice } from '../docx/settleChanges';
import { decodeAs } from '../encoding/decodeAs';
import type { Comment } from '../markers/Comment';
import { dropMarkers, type Markers } from '../markers/Markers';
import { makeElement, type XmlElement } from '../xml/xmlTree';
import { BlockBuilder, type StyleKind } from './BlockBuilder';
import { encodingOfCharset, encodingOfPage } from './codePages';
import { type Destination, plainParagraph, plainText, type RtfState, startState } from './RtfState';
import { type RtfToken, readTokens } from './readTokens';

/** Real files nest about 20 deep. */
const MAX_DEPTH = 1000;

const DESTINATIONS: Readonly<Record<string, Destination>> = {
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
/** Groups that begin text of their own, which is put elsewhere. */
const PARTS = new Set(['footnote', 'annotation', 'shptxt', 'dptxbxtext']);
/** Groups that other groups with a star have text in. */
const TRANSPARENT = new Set([
  'shppict',
  'shpinst',
  'shp',
  'fldrslt',
  'field',
  'result',
  'object',
  'do',
  'dptxbx',
  'rtlch',
  'ltrch',
  'ud',
  'moveto',
]);
const SKIPPED = new Set([
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
  ...[
    'ftnsep',
    'ftnsepc',
    'ftncn',
    'aftnsep',
    'aftnsepc',
    'aftncn',
    'colortbl',
    'filetbl',
    'listtable',
  ],
  ...[
    'listoverridetable',
    'revtbl',
    'rsidtbl',
    'generator',
    'nonshppict',
    'objdata',
    'datastore',
    'themedata',
  ],
  ...[
    'colorschememapping',
    'latentstyles',
    'xmlnstbl',
    'pgdsctbl',
    'template',
    'bkmkend',
    'xe',
    'tc',
    'rxe',
    'shprslt',
  ],
  ...[
    'pgptbl',
    'mmathPr',
    'sp',
    'atnid',
    'atnicn',
    'atntime',
    'atnparent',
    'picprop',
    'blipuid',
    'pnseclvl',
    'formfield',
    'datafield',
  ],
]);
const SIGNS: Readonly<Record<string, string>> = {
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
const ESCAPED: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '',
  '\r': '',
};
const STYLE_NAMES: readonly [RegExp, (level: string) => StyleKind][] = [
  [/^heading ([1-9])$/i, (level) => ({ heading: Number(level) })],
  [/^title$/i, () => 'title'],
  [/^(?:quote|intense quote|quotations|block text)$/i, () => 'quote'],
  [/^(?:html preformatted|preformatted text|source code|code|plain text)$/i, () => 'code'],
];

/** A group that is open, and what was collected in it. */
interface Group {
  state: RtfState;
  /** The text of a group that isn’t text of the document. */
  collected: string;
  /** Text of its own, to be put elsewhere. */
  part: { name: string; builder: BlockBuilder } | null;
  name: string;
}

/** Reads a text in the Rich Text Format (RTF 1.9.1) into blocks of HTML. */
export class RtfReader {
  readonly details = { title: '', author: '', created: '' };
  readonly comments: Comment[] = [];
  readonly pictures = new Map<string, Uint8Array>();
  readonly languages = new Map<number, number>();
  hasChanges = false;
  defaultLanguage: number | null = null;

  readonly #markers: Markers;
  readonly #changes: ChangeChoice;
  readonly #fonts = new Map<number, string>();
  readonly #styles = new Map<number, StyleKind>();
  readonly #notes: { item: XmlElement }[] = [];
  readonly #groups: Group[];
  readonly #builders: BlockBuilder[];
  #encoding = 'windows-1252';
  #font: number | null = null;
  #bytes = '';
  /** Characters still to be left out after one in Unicode. */
  #fallbacks = 0;
  #isStarred = false;
  #surrogate = '';
  #picture: { hex: string; isShown: boolean } | null = null;
  #comment = { author: '', id: '', date: '' };
  #date: (number | null)[] = [];
  #reversed = 0;
  #paragraphs = 0;

  constructor(markers: Markers, changes: ChangeChoice) {
    this.#markers = markers;
    this.#changes = changes;
    this.#groups = [{ state: startState, collected: '', part: null, name: '' }];
    this.#builders = [this.#makeBuilder()];
  }

  /** Right to left where most paragraphs are. */
  get isReversed(): boolean {
    return this.#reversed * 2 > this.#paragraphs;
  }

  /** The whole text. Throws `invalid` for one that is nested too deep. */
  read(source: string): XmlElement {
    for (const token of readTokens(source)) this.#take(token);
    this.#flush();
    while (this.#groups.length > 1) this.#close();
    const blocks = this.#builder.finish(this.#state);
    const notes = this.#notes.map(({ item }) => item);
    return makeElement('div', {}, [
      ...blocks,
      ...(notes.length ? [makeElement('hr'), makeElement('ol', {}, notes)] : []),
    ]);
  }

  get #group(): Group {
    const group = this.#groups.at(-1);
    if (!group) throw new Error('No group is open.');
    return group;
  }

  get #state(): RtfState {
    return this.#group.state;
  }

  get #builder(): BlockBuilder {
    const builder = this.#builders.at(-1);
    if (!builder) throw new Error('Nothing is being built.');
    return builder;
  }

  #makeBuilder(): BlockBuilder {
    return new BlockBuilder(
      this.#markers,
      ({ paragraph }) => this.#styles.get(paragraph.style ?? 0) ?? null,
    );
  }

  #take(token: RtfToken): void {
    if (token.kind === 'text') {
      this.#takeBytes(token.bytes);
      return;
    }
    this.#flush();
    if (token.kind === 'open') {
      if (this.#groups.length > MAX_DEPTH)
        throw new AttestError('invalid', message('documents.damaged'));
      this.#fallbacks = 0;
      this.#groups.push({ state: this.#state, collected: '', part: null, name: '' });
    } else if (token.kind === 'close') {
      this.#fallbacks = 0;
      this.#isStarred = false;
      if (this.#groups.length > 1) this.#close();
    } else if (token.kind === 'sign') this.#takeSign(token.sign);
    else this.#takeWord(token.name, token.value);
  }

  #takeBytes(found: string): void {
    const skipped = Math.min(this.#fallbacks, found.length);
    this.#fallbacks -= skipped;
    const bytes = found.slice(skipped);
    if (this.#picture && this.#state.destination === 'picture') this.#picture.hex += bytes;
    else this.#bytes += bytes;
  }

  /** Bytes are decoded together, since some encodings have several for a letter. */
  #flush(): void {
    if (!this.#bytes) return;
    const bytes = this.#bytes;
    this.#bytes = '';
    const encoding = this.#fonts.get(this.#state.font ?? this.#font ?? -1) ?? this.#encoding;
    const isAscii = !/[\x80-\xff]/.test(bytes);
    this.#addText(isAscii ? bytes : decodeAs(Buffer.from(bytes, 'latin1'), encoding));
  }

  #addText(words: string): void {
    const text = dropMarkers(words);
    const { state } = this.#group;
    if (state.destination !== 'text') {
      if (state.destination !== 'skipped') this.#group.collected += text;
      return;
    }
    if (state.inserted || state.deleted) this.hasChanges = true;
    if (state.hidden || this.#isGone(state)) return;
    const language = state.language ?? this.defaultLanguage;
    if (language !== null)
      this.languages.set(language, (this.languages.get(language) ?? 0) + text.length);
    this.#builder.addText(text, state);
  }

  #isGone({ inserted, deleted }: RtfState): boolean {
    return this.#changes === 'accept' ? deleted : inserted;
  }

  #takeSign(sign: string): void {
    if (sign === '*') this.#isStarred = true;
    else if (this.#fallbacks > 0) this.#fallbacks -= 1;
    else if (sign === '\n' || sign === '\r') this.#endParagraph();
    else this.#addText(ESCAPED[sign] ?? '');
  }

  #set(change: Partial<RtfState>): void {
    this.#group.state = { ...this.#state, ...change };
  }

  #setParagraph(change: Partial<RtfState['paragraph']>): void {
    this.#set({ paragraph: { ...this.#state.paragraph, ...change } });
  }

  #takeWord(name: string, value: number | null): void {
    const isFirst = this.#group.name === '';
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    if (isFirst) this.#group.name = name;
    if (isFirst && this.#openDestination(name, isStarred)) return;
    const { destination } = this.#state;
    if (destination === 'fonts') this.#takeFont(name, value);
    else if (destination === 'styles') this.#takeStyle(name, value);
    else if (destination === 'picture') this.#takePicture(name);
    else if (destination === 'created') this.#takeDate(name, value);
    if (name === 'u') {
      this.#takeUnicode(value ?? 0);
      return;
    }
    if (destination === 'skipped') return;
    const sign = SIGNS[name];
    if (sign !== undefined) this.#addText(sign);
    else if (!this.#takeFormat(name, value) && destination === 'text')
      this.#takeStructure(name, value);
  }

  /** True for a word that says what its group is for. */
  #openDestination(name: string, isStarred: boolean): boolean {
    const known = DESTINATIONS[name];
    if (known !== undefined) {
      this.#set({ destination: this.#state.destination === 'skipped' ? 'skipped' : known });
      if (known === 'picture') this.#picture = { hex: '', isShown: false };
      return true;
    }
    if (this.#state.destination === 'info') {
      const isDetail = name === 'title' || name === 'author';
      this.#set({ destination: isDetail ? 'detail' : name === 'creatim' ? 'created' : 'skipped' });
      this.#date = [];
      return true;
    }
    if (PARTS.has(name) && this.#state.destination === 'text') {
      const builder = this.#makeBuilder();
      this.#group.part = { name, builder };
      this.#builders.push(builder);
      this.#set({ ...plainText, href: null, paragraph: plainParagraph });
      return true;
    }
    if (SKIPPED.has(name) || (isStarred && !TRANSPARENT.has(name) && !this.#isDefinition())) {
      this.#set({ destination: 'skipped' });
      return true;
    }
    return TRANSPARENT.has(name);
  }

  /** Styles of characters are starred, as are the other names of fonts. */
  #isDefinition(): boolean {
    return this.#state.destination === 'styles';
  }

  #takeFont(name: string, value: number | null): void {
    if (name === 'f') this.#set({ font: value });
    const encoding =
      name === 'fcharset'
        ? encodingOfCharset(value ?? 0)
        : name === 'cpg'
          ? encodingOfPage(value ?? 0)
          : null;
    if (encoding !== null && this.#state.font !== null) this.#fonts.set(this.#state.font, encoding);
  }

  #takeStyle(name: string, value: number | null): void {
    if (name === 's') this.#setParagraph({ style: value });
    else if (name === 'lang') this.defaultLanguage ??= value;
  }

  #takePicture(name: string): void {
    if (this.#picture && /^(?:png|jpeg)blip$/.test(name)) this.#picture.isShown = true;
  }

  #takeDate(name: string, value: number | null): void {
    const index = ['yr', 'mo', 'dy'].indexOf(name);
    if (index >= 0) this.#date[index] = value;
  }

  #takeUnicode(value: number): void {
    const unit = String.fromCharCode(value < 0 ? value + 65_536 : value);
    this.#fallbacks = this.#state.fallbackLength;
    // Symbol fonts’ characters, which programs put among the private ones.
    const isHigh = /[\ud800-\udbff]/.test(unit);
    if (isHigh) {
      this.#surrogate = unit;
      return;
    }
    this.#addText(this.#surrogate + unit);
    this.#surrogate = '';
  }

  /** Takes a word that holds for the text that follows; false for any other. */
  #takeFormat(name: string, value: number | null): boolean {
    const isOn = value !== 0;
    switch (name) {
      case 'ansicpg':
        this.#encoding = encodingOfPage(value ?? 1252);
        return true;
      case 'mac':
        this.#encoding = 'macintosh';
        return true;
      case 'deff':
        this.#font = value;
        return true;
      case 'deflang':
        this.defaultLanguage = value;
        return true;
      case 'uc':
        this.#set({ fallbackLength: Math.max(0, value ?? 1) });
        return true;
      case 'plain':
        this.#set({ ...plainText, font: null, language: null });
        return true;
      case 'f':
        this.#set({ font: value });
        return true;
      case 'lang':
        this.#set({ language: value });
        return true;
      case 'b':
        this.#set({ bold: isOn });
        return true;
      case 'i':
        this.#set({ italic: isOn });
        return true;
      case 'strike':
      case 'striked':
        this.#set({ struck: isOn });
        return true;
      case 'super':
        this.#set({ raised: isOn ? 'sup' : null });
        return true;
      case 'sub':
        this.#set({ raised: isOn ? 'sub' : null });
        return true;
      case 'up':
      case 'dn':
        this.#set({ raised: value === 0 ? null : name === 'up' ? 'sup' : 'sub' });
        return true;
      case 'nosupersub':
        this.#set({ raised: null });
        return true;
      case 'v':
        this.#set({ hidden: isOn });
        return true;
      case 'revised':
        this.#set({ inserted: isOn });
        return true;
      case 'deleted':
        this.#set({ deleted: isOn });
        return true;
      case 'pard':
        this.#set({ paragraph: plainParagraph });
        return true;
      case 's':
        this.#setParagraph({ style: value });
        return true;
      case 'outlinelevel':
        this.#setParagraph({ outline: value });
        return true;
      case 'intbl':
        this.#setParagraph({ isInTable: true });
        return true;
      case 'ilvl':
        this.#setParagraph({ level: value ?? 0 });
        return true;
      case 'rtlpar':
        this.#setParagraph({ isReversed: true });
        return true;
      case 'ltrpar':
        this.#setParagraph({ isReversed: false });
        return true;
      default:
        return false;
    }
  }

  #takeStructure(name: string, value: number | null): void {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.#endParagraph();
        break;
      case 'line':
        this.#builder.addNode(makeElement('br'));
        break;
      case 'trowd':
        this.#builder.beginRow();
        break;
      case 'cellx':
        this.#builder.addEdge(value ?? 0);
        break;
      case 'cell':
        this.#builder.endCell(this.#state);
        break;
      case 'row':
        this.#builder.endRow();
        break;
      case 'nestcell':
      case 'nestrow':
        this.#endParagraph();
        break;
      default:
    }
  }

  #endParagraph(): void {
    if (this.#state.destination !== 'text') return;
    const { state } = this.#group;
    if (state.inserted || state.deleted) this.hasChanges = true;
    if (this.#isGone(state)) return;
    if (this.#builder.isBegun) {
      this.#paragraphs += 1;
      if (state.paragraph.isReversed) this.#reversed += 1;
    }
    this.#builder.endParagraph(state);
  }

  #close(): void {
    const group = this.#groups.pop();
    if (!group) return;
    const { state, collected, part } = group;
    if (part) {
      this.#builders.pop();
      this.#closePart(part.name, part.builder.finish(state));
      return;
    }
    const words = collected.trim();
    const outer = this.#state;
    switch (state.destination) {
      case 'fonts':
      case 'skipped':
      case 'info':
      case 'text':
        break;
      case 'styles':
        this.#nameStyle(state.paragraph.style ?? 0, words, outer.destination === 'styles');
        break;
      case 'detail':
        if (group.name === 'title' && words) this.details.title = words;
        else if (group.name === 'author' && words) this.details.author = words;
        break;
      case 'created':
        this.#closeDate();
        break;
      case 'picture':
        this.#closePicture();
        break;
      case 'label':
        if (outer.destination === 'label') this.#group.collected += collected;
        else if (outer.destination === 'text') this.#builder.addLabel(collected);
        break;
      case 'instruction':
        if (outer.destination === 'instruction') this.#group.collected += collected;
        else this.#closeInstruction(collected);
        break;
      case 'bookmark':
        this.#builder.addNode(this.#markers.place({ kind: 'target', fragment: words }));
        break;
      case 'rangeStart':
        this.#builder.addNode(this.#markers.place({ kind: 'start', comment: words }));
        break;
      case 'rangeEnd':
        this.#builder.addNode(this.#markers.place({ kind: 'end', comment: words }));
        break;
      case 'commentAuthor':
        this.#comment.author = words;
        break;
      case 'commentId':
        this.#comment.id = words;
        break;
      case 'commentDate':
        this.#comment.date = words;
        break;
    }
  }

  #nameStyle(style: number, name: string, isWithin: boolean): void {
    if (!isWithin) return;
    const plain = name.replace(/;.*$/s, '').trim();
    for (const [pattern, kindOf] of STYLE_NAMES) {
      const match = pattern.exec(plain);
      if (match) this.#styles.set(style, kindOf(match[1] ?? ''));
    }
  }

  #closeDate(): void {
    const [year, month, day] = this.#date;
    if (!year || !month || !day) return;
    const pad = (number: number) => String(number).padStart(2, '0');
    this.details.created = `${year}-${pad(month)}-${pad(day)}`;
  }

  #closePicture(): void {
    const picture = this.#picture;
    this.#picture = null;
    if (!picture?.isShown || this.#state.destination === 'skipped') return;
    const bytes = new Uint8Array(Buffer.from(picture.hex.replace(/[^0-9a-f]/gi, ''), 'hex'));
    if (!bytes.length) return;
    const key = `picture-${this.pictures.size + 1}`;
    this.pictures.set(key, bytes);
    this.#builder.addNode(makeElement('img', { src: `picture:${key}`, alt: '' }));
  }

  /** The result that follows in the field’s group is a link. */
  #closeInstruction(code: string): void {
    const [, local, quoted, bare] =
      /^\s*HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|(\S+))/i.exec(code) ?? [];
    const address = quoted ?? bare;
    if (address) this.#set({ href: local ? `#${address}` : address });
  }

  #closePart(name: string, blocks: XmlElement[]): void {
    if (name === 'annotation') {
      this.#closeComment(blocks);
      return;
    }
    if (name !== 'footnote') {
      this.#builder.addAfter(blocks);
      return;
    }
    const number = String(this.#notes.length + 1);
    const target = (fragment: string) => this.#markers.place({ kind: 'target', fragment });
    const back = makeElement('a', { href: `#note-ref-${number}` }, ['↑']);
    const last = blocks.at(-1);
    if (last?.name === 'p') last.children.push(' ', back);
    const item = makeElement('li', {}, [
      target(`note-${number}`),
      ...blocks,
      ...(last?.name === 'p' ? [] : [back]),
    ]);
    this.#notes.push({ item });
    this.#builder.addNode(
      makeElement('sup', {}, [
        target(`note-ref-${number}`),
        makeElement('a', { href: `#note-${number}` }, [number]),
      ]),
    );
  }

  #closeComment(blocks: readonly XmlElement[]): void {
    const { author, id } = this.#comment;
    const comment = id || `comment-${this.comments.length}`;
    // One without a passage is about the place where it stands.
    if (!id) this.#builder.addNode(this.#markers.place({ kind: 'start', comment }));
    const note = blocks.map(wordsIn).filter(Boolean).join('\n\n');
    this.comments.push({ id: comment, author, createdAt: readDate(this.#comment.date), note });
    this.#comment = { author: '', id: '', date: '' };
  }
}

function wordsIn(block: XmlElement): string {
  const text = (node: XmlElement | string): string =>
    typeof node === 'string' ? node : node.children.map(text).join('');
  return dropMarkers(text(block)).replace(/\s+/g, ' ').trim();
}

/** A date as comments have it: minute, hour, day, month and year in the bits of a number (RTF 1.9.1, “DTTM”). */
function readDate(written: string): string | null {
  const bits = Number(written);
  if (!Number.isSafeInteger(bits) || bits <= 0) return null;
  const [minute, hour, day] = [bits & 63, (bits >> 6) & 31, (bits >> 11) & 31];
  const [month, year] = [(bits >> 16) & 15, ((bits >> 20) & 511) + 1900];
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
