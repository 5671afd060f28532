import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { CitedMark, CitedRun, CitedText } from '../../shared/citation/citedText';
import { isSafeUrl } from '../../shared/document/isSafeUrl';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface Setting {
  readonly marks: readonly CitedMark[];
  readonly url: string;
}

const elements: Readonly<Record<string, CitedMark>> = {
  i: 'italic',
  em: 'italic',
  b: 'bold',
  sup: 'sup',
  sub: 'sub',
};

const plain: Setting = { marks: [], url: '' };

/** An entry of a bibliography in citeproc’s HTML: what stands in the margin, and the rest. */
export function readEntry(html: string): { label: string; runs: CitedText } {
  const runs: CitedRun[] = [];
  const margin: CitedRun[] = [];
  readNodes(parseFragment(html).childNodes, plain, runs, margin);
  return { label: textOf(margin), runs: trim(runs) };
}

/** A piece of citeproc’s HTML as text and how it is set. Whatever else is in it, from records or styles, is dropped. */
export function readRuns(html: string): CitedText {
  const runs: CitedRun[] = [];
  readNodes(parseFragment(html).childNodes, plain, runs, runs);
  return trim(runs);
}

function readNodes(
  nodes: readonly Node[],
  setting: Setting,
  runs: CitedRun[],
  margin: CitedRun[],
): void {
  for (const node of nodes) {
    if ('value' in node) append(runs, node.value, setting);
    else if ('tagName' in node) readElement(node, setting, runs, margin);
  }
}

function readElement(
  element: Element,
  setting: Setting,
  runs: CitedRun[],
  margin: CitedRun[],
): void {
  const attribute = (name: string) =>
    element.attrs.find((attr) => attr.name === name)?.value.trim() ?? '';
  if (attribute('class') === 'csl-left-margin') {
    readNodes(element.childNodes, setting, margin, margin);
    return;
  }
  const isBlock = element.tagName === 'div';
  if (isBlock) append(runs, ' ', plain);
  const own = {
    marks: setMarks(setting.marks, element.tagName, attribute('style')),
    url: element.tagName === 'a' ? safeUrl(attribute('href')) : setting.url,
  };
  readNodes(element.childNodes, own, runs, margin);
  if (isBlock) append(runs, ' ', plain);
}

function setMarks(marks: readonly CitedMark[], tag: string, style: string): readonly CitedMark[] {
  const added = elements[tag];
  if (added) return marks.includes(added) ? marks : [...marks, added];
  const without = (mark: CitedMark) => marks.filter((one) => one !== mark);
  switch (style.replace(/[\s;]/g, '')) {
    case 'font-variant:small-caps':
      return [...without('smallCaps'), 'smallCaps'];
    case 'text-decoration:underline':
      return [...without('underline'), 'underline'];
    case 'font-style:normal':
      return without('italic');
    case 'font-weight:normal':
      return without('bold');
    case 'font-variant:normal':
      return without('smallCaps');
    case 'text-decoration:none':
      return without('underline');
    default:
      return marks;
  }
}

function safeUrl(url: string): string {
  return isSafeUrl(url) ? url : '';
}

function append(runs: CitedRun[], added: string, { marks, url }: Setting): void {
  const last = runs.at(-1);
  const joined = added.replace(/[\t\n\r ]+/g, ' ');
  const text =
    joined.startsWith(' ') && (!last || last.text.endsWith(' ')) ? joined.slice(1) : joined;
  if (!text) return;
  if (last && last.url === url && last.marks.join() === marks.join()) last.text += text;
  else runs.push({ text, marks: [...marks], url });
}

function trim(runs: CitedRun[]): CitedText {
  const last = runs.at(-1);
  if (!last) return runs;
  last.text = last.text.trimEnd();
  return last.text ? runs : trim(runs.slice(0, -1));
}

function textOf(runs: readonly CitedRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}
