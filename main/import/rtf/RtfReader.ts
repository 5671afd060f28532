import { AttestError } from '../../../shared/model/AttestError';
import type { ChangeChoice } from '../../../shared/model/importOptions';
import { message } from '../../../shared/words/message';
import { dropMarkers, type Markers } from '../markers/Markers';
import { makeElement, type XmlElement } from '../xml/xmlTree';
import { applyFormat } from './applyFormat';
import { BlockBuilder } from './BlockBuilder';
import { RtfComments } from './RtfComments';
import { RtfEncodings } from './RtfEncodings';
import { RtfInfo } from './RtfInfo';
import { RtfPictures } from './RtfPictures';
import { plainParagraph, plainText, type RtfState, startState } from './RtfState';
import { RtfStyles } from './RtfStyles';
import { type RtfToken, readTokens } from './readTokens';
import { characters, destinations, parts, signs, skipped, transparent } from './rtfWords';

/** Real files nest about 20 deep. */
const MAX_DEPTH = 1000;

/** A group that is open. */
interface Group {
  /** The word that it begins with. */
  name: string;
  state: RtfState;
  /** Its text, where this isn’t text of the document. */
  collected: string;
  /** Builds its text, where this is put elsewhere. */
  builder: BlockBuilder | null;
}

/** Reads a text in the Rich Text Format (RTF 1.9.1) into blocks of HTML. */
export class RtfReader {
  readonly info = new RtfInfo();
  readonly comments = new RtfComments();
  readonly pictures = new RtfPictures();
  /** How many characters are in each language. */
  readonly languages = new Map<number, number>();
  hasChanges = false;

  readonly #markers: Markers;
  readonly #changes: ChangeChoice;
  readonly #encodings = new RtfEncodings();
  readonly #styles = new RtfStyles();
  readonly #notes: XmlElement[] = [];
  readonly #groups: Group[] = [{ name: '', state: startState, collected: '', builder: null }];
  readonly #builders: BlockBuilder[];
  #language: number | null = null;
  #bytes = '';
  /** Characters still to be left out after one in Unicode. */
  #fallbacks = 0;
  #isStarred = false;
  #surrogate = '';
  #paragraphs = 0;
  #reversed = 0;

  constructor(markers: Markers, changes: ChangeChoice) {
    this.#markers = markers;
    this.#changes = changes;
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
    const notes = this.#notes.length ? [makeElement('hr'), makeElement('ol', {}, this.#notes)] : [];
    return makeElement('div', {}, [...blocks, ...notes]);
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
    return new BlockBuilder(this.#markers, ({ paragraph }) => this.#styles.kindOf(paragraph.style));
  }

  #set(change: Partial<RtfState>): void {
    this.#group.state = { ...this.#state, ...change };
  }

  #take(token: RtfToken): void {
    if (token.kind === 'text') {
      this.#takeBytes(token.bytes);
      return;
    }
    this.#flush();
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'sign') this.#takeSign(token.sign);
    else if (token.kind === 'word') this.#takeWord(token.name, token.value);
    else {
      this.#fallbacks = 0;
      this.#isStarred = false;
      if (this.#groups.length > 1) this.#close();
    }
  }

  #open(): void {
    if (this.#groups.length > MAX_DEPTH) {
      throw new AttestError('invalid', message('documents.damaged'));
    }
    this.#fallbacks = 0;
    this.#groups.push({ name: '', state: this.#state, collected: '', builder: null });
  }

  #takeBytes(found: string): void {
    const left = Math.min(this.#fallbacks, found.length);
    this.#fallbacks -= left;
    const bytes = found.slice(left);
    if (this.#state.destination === 'picture') this.pictures.takeBytes(bytes);
    else this.#bytes += bytes;
  }

  /** Bytes are decoded together, since some encodings have several for a letter. */
  #flush(): void {
    if (!this.#bytes) return;
    const bytes = this.#bytes;
    this.#bytes = '';
    this.#addText(this.#encodings.decode(bytes, this.#state.font));
  }

  #addText(words: string): void {
    const text = dropMarkers(words);
    const { state } = this.#group;
    if (state.destination !== 'text') {
      if (state.destination !== 'skipped') this.#group.collected += text;
      return;
    }
    if (state.hidden || this.#isGone(state)) return;
    const language = state.language ?? this.#language;
    if (language !== null) {
      this.languages.set(language, (this.languages.get(language) ?? 0) + text.length);
    }
    this.#builder.addText(text, state);
  }

  /** Notes tracked changes too. */
  #isGone({ inserted, deleted }: RtfState): boolean {
    this.hasChanges ||= inserted || deleted;
    return this.#changes === 'accept' ? deleted : inserted;
  }

  #takeSign(sign: string): void {
    if (sign === '*') this.#isStarred = true;
    else if (this.#fallbacks > 0) this.#fallbacks -= 1;
    else if (sign === '\n' || sign === '\r') this.#endParagraph();
    else this.#addText(signs[sign] ?? '');
  }

  #takeWord(name: string, value: number | null): void {
    const isFirst = this.#group.name === '';
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    if (isFirst) this.#group.name = name;
    if (isFirst && this.#openDestination(name, isStarred)) return;
    const { destination, font } = this.#state;
    if (destination === 'fonts') this.#encodings.takeFont(font, name, value);
    else if (destination === 'created') this.info.takeDate(name, value);
    else if (destination === 'styles' && name === 'lang') this.#language ??= value;
    else if (destination === 'picture') this.pictures.takeWord(name);
    if (name === 'u') this.#takeUnicode(value ?? 0);
    else if (destination !== 'skipped') this.#takeOther(name, value);
  }

  #takeOther(name: string, value: number | null): void {
    const character = characters[name];
    const formatted = applyFormat(this.#state, name, value);
    if (character !== undefined) this.#addText(character);
    else if (formatted) this.#group.state = formatted;
    else if (name === 'deflang') this.#language = value;
    else if (this.#encodings.take(name, value)) return;
    else if (this.#state.destination === 'text') this.#takeStructure(name, value);
  }

  /** True for a word that says what its group is for. */
  #openDestination(name: string, isStarred: boolean): boolean {
    const { destination } = this.#state;
    if (destination === 'skipped') return false;
    const known = destinations[name];
    if (known !== undefined) {
      this.#set({ destination: known });
      if (known === 'picture') this.pictures.begin();
      return true;
    }
    if (destination === 'info') {
      this.#set({ destination: this.info.destinationOf(name) });
      return true;
    }
    if (parts.has(name) && destination === 'text') {
      const builder = this.#makeBuilder();
      this.#group.builder = builder;
      this.#builders.push(builder);
      this.#set({ ...plainText, href: null, paragraph: plainParagraph });
      return true;
    }
    // Styles of characters are starred, too.
    const isUnknown = isStarred && !transparent.has(name) && destination !== 'styles';
    if (!skipped.has(name) && !isUnknown) return transparent.has(name);
    this.#set({ destination: 'skipped' });
    return true;
  }

  #takeUnicode(value: number): void {
    const unit = String.fromCharCode(value < 0 ? value + 65_536 : value);
    this.#fallbacks = this.#state.fallbackLength;
    if (/[\ud800-\udbff]/.test(unit)) {
      this.#surrogate = unit;
      return;
    }
    this.#addText(this.#surrogate + unit);
    this.#surrogate = '';
  }

  #takeStructure(name: string, value: number | null): void {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
      case 'nestcell':
      case 'nestrow':
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
      default:
    }
  }

  #endParagraph(): void {
    const { state } = this.#group;
    if (state.destination !== 'text' || this.#isGone(state)) return;
    if (this.#builder.isBegun) {
      this.#paragraphs += 1;
      if (state.paragraph.isReversed) this.#reversed += 1;
    }
    this.#builder.endParagraph(state);
  }

  #close(): void {
    const group = this.#groups.pop();
    if (!group) return;
    if (group.builder) {
      this.#builders.pop();
      this.#closePart(group.name, group.builder.finish(group.state));
      return;
    }
    this.#closeCollected(group, group.collected.trim());
  }

  #closeCollected({ name, state, collected }: Group, words: string): void {
    const outer = this.#state.destination;
    switch (state.destination) {
      case 'styles':
        if (outer === 'styles') this.#styles.add(state.paragraph.style ?? 0, words);
        break;
      case 'detail':
      case 'created':
        this.info.close(name, words);
        break;
      case 'picture':
        this.#closePicture();
        break;
      case 'label':
        if (outer === 'label') this.#group.collected += collected;
        else this.#builder.addLabel(collected);
        break;
      case 'instruction':
        if (outer === 'instruction') this.#group.collected += collected;
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
        this.comments.setAuthor(words);
        break;
      case 'commentId':
        this.comments.setId(words);
        break;
      case 'commentDate':
        this.comments.setDate(words);
        break;
      default:
    }
  }

  #closePicture(): void {
    const key = this.pictures.end();
    if (key !== null) this.#builder.addNode(makeElement('img', { src: `picture:${key}`, alt: '' }));
  }

  /** The result that follows in the field’s group is a link. */
  #closeInstruction(code: string): void {
    const pattern = /^\s*HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|(\S+))/i;
    const [, local, quoted, bare] = pattern.exec(code) ?? [];
    const address = quoted ?? bare;
    if (address) this.#set({ href: local ? `#${address}` : address });
  }

  #closePart(name: string, blocks: XmlElement[]): void {
    if (name === 'annotation') {
      const { id, hasPassage } = this.comments.add(blocks);
      if (!hasPassage) this.#builder.addNode(this.#markers.place({ kind: 'start', comment: id }));
    } else if (name === 'footnote') this.#closeNote(blocks);
    else this.#builder.addAfter(blocks);
  }

  #closeNote(blocks: XmlElement[]): void {
    const number = String(this.#notes.length + 1);
    const target = (fragment: string) => this.#markers.place({ kind: 'target', fragment });
    const back = makeElement('a', { href: `#note-ref-${number}` }, ['↑']);
    const last = blocks.findLast((block) => block.name === 'p');
    last?.children.push(' ', back);
    const rest = last ? [] : [back];
    this.#notes.push(makeElement('li', {}, [target(`note-${number}`), ...blocks, ...rest]));
    const link = makeElement('a', { href: `#note-${number}` }, [number]);
    this.#builder.addNode(makeElement('sup', {}, [target(`note-ref-${number}`), link]));
  }
}
