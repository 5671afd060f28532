import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { DocumentWriter, fragments, type PlacedRun } from './DocumentWriter';
import type { Note } from './findNotes';
import { joinLines } from './joinLines';
import type { Layout } from './layOutPages';
import type { Run } from './line';
import type { Block, TableBlock, TextBlock } from './textBlock';
import type { WordList } from './wordList';

/** Items that start further in than this, in sizes of their letters, are of a list within the list. */
const DEEPER = 0.8;

interface Written {
  document: Node;
  placed: readonly PlacedRun[];
}

/** What is written, in which words, and what the pages are called. */
type DocumentParts = Pick<Layout, 'blocks' | 'notes' | 'words' | 'labels'>;

/** Makes a document of the blocks, with the footnotes after a rule at its end. */
export function writeDocument({ blocks, notes, words, labels }: DocumentParts): Written {
  const writer = new DocumentWriter(labels);
  const nodes: Node[] = [];
  const references = new Map<number, string>();
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (!block) break;
    if (block.kind === 'item') {
      const end = endOfList(blocks, index);
      const items = blocks.slice(index, end) as TextBlock[];
      nodes.push(...writeLists(items, (item) => writeItem(item, words, writer, references)));
      index = end;
      continue;
    }
    nodes.push(
      block.kind === 'table'
        ? writeTable(block, words, writer, references)
        : writeText(block, words, writer, references),
    );
    index++;
  }
  if (notes.length) {
    nodes.push(schema.node('horizontalRule'));
    for (const note of notes) nodes.push(writeNote(note, words, writer, references));
  }
  const content = nodes.length ? nodes : [schema.node('paragraph')];
  return { document: schema.node('doc', null, content), placed: writer.placed };
}

type References = Map<number, string>;

function writeText(
  { kind, lines, level }: TextBlock,
  words: WordList,
  writer: DocumentWriter,
  references: References,
): Node {
  const runs = joinLines(lines, words);
  remember(runs, references);
  if (kind !== 'heading') return writer.block('paragraph', runs);
  // A heading is bold as it is.
  const plain = runs.map((run) => ({ ...run, isBold: false }));
  return writer.block('heading', plain, { level: level ?? 2 });
}

/** In which block a footnote is referred to: that of the first reference in it. */
function remember(runs: readonly Run[], references: References): void {
  const notes = runs.flatMap(({ note }) => (note === undefined ? [] : [note]));
  const [first] = notes;
  if (first === undefined) return;
  for (const note of notes) references.set(note, fragments.reference(first));
}

function endOfList(blocks: readonly Block[], from: number): number {
  let end = from;
  while (blocks[end]?.kind === 'item') end++;
  return end;
}

function writeItem(
  item: TextBlock,
  words: WordList,
  writer: DocumentWriter,
  references: References,
) {
  const length = item.marker?.text.length ?? 0;
  const runs = dropStart(joinLines(item.lines, words), length);
  remember(runs, references);
  return writer.block('paragraph', runs);
}

function dropStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const dropped = Math.min(left, run.text.length);
    left -= dropped;
    const text = run.text.slice(dropped);
    return text ? [{ ...run, text }] : [];
  });
}

/** Items that follow one another, as lists: those that start further in are within the item before them. */
function writeLists(items: readonly TextBlock[], write: (item: TextBlock) => Node): Node[] {
  const lists: Node[] = [];
  for (let from = 0; from < items.length; ) {
    const first = items[from];
    if (!first) break;
    const nodes: Node[] = [];
    let next = first.marker?.number ?? null;
    let index = from;
    for (let item = items[index]; item && isOfList(first, item, next); item = items[index]) {
      const paragraph = write(item);
      let end = index + 1;
      for (let other = items[end]; other && isDeeper(item, other, next); other = items[end]) end++;
      const inner = writeLists(items.slice(index + 1, end), write);
      nodes.push(schema.node('listItem', null, [paragraph, ...inner]));
      if (next !== null) next++;
      index = end;
    }
    const start = first.marker?.number ?? null;
    lists.push(
      start === null
        ? schema.node('bulletList', null, nodes)
        : schema.node('orderedList', { start }, nodes),
    );
    from = index;
  }
  return lists;
}

function isOfList(first: TextBlock, item: TextBlock, next: number | null): boolean {
  if (item === first) return true;
  return item.marker?.number === next;
}

/** True for what starts further in than an item, in its column, and is not its list’s next. */
function isDeeper(item: TextBlock, other: TextBlock, number: number | null): boolean {
  const [line, inner] = [item.lines[0], other.lines[0]];
  if (!line || !inner || line.page !== inner.page) return false;
  if (number !== null && other.marker?.number === number + 1) return false;
  const start = line.start - item.column.start;
  return inner.start - other.column.start - start > line.size * DEEPER;
}

function writeTable(
  { rows, hasHeader }: TableBlock,
  words: WordList,
  writer: DocumentWriter,
  references: References,
): Node {
  const nodes = rows.map((row, index) => {
    const type = hasHeader && index === 0 ? 'tableHeader' : 'tableCell';
    const cells = row.map((cell) => {
      const runs = cell ? joinLines([cell], words) : [];
      remember(runs, references);
      return schema.node(type, null, writer.block('paragraph', runs));
    });
    return schema.node('tableRow', null, cells);
  });
  return schema.node('table', null, nodes);
}

function writeNote(
  { number, mark, lines }: Note,
  words: WordList,
  writer: DocumentWriter,
  references: References,
): Node {
  const back = references.get(number);
  const marks = [
    ...(back ? [schema.mark('link', { href: `#${back}` })] : []),
    schema.mark('superscript'),
  ];
  const before = [schema.text(mark, marks), schema.text(' ')];
  const attributes = { fragment: fragments.note(number) };
  return writer.block('paragraph', joinLines(lines, words), attributes, before);
}
