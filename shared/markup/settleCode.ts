const LINE_NUMBERS = [
  ...[
    '.gutter',
    '.lineno',
    '.linenos',
    '.linenumber',
    '.line-number',
    '.line-numbers-rows',
    '.lineNumbers',
  ],
  ...[
    '.blob-num',
    '.hljs-ln-numbers',
    '.rouge-gutter',
    '.linenodiv',
    '.ln-num',
    '.code-line-number',
    '.LineNr',
  ],
  ...[
    '.react-syntax-highlighter-line-number',
    '.token-line-number',
    '[data-line-number]:empty',
    '.crayon-nums',
  ],
].join(', ');
const LINES =
  'div, li, p, tr, [style*="display:block" i], [style*="display: block" i], [style*="display:grid" i], [style*="display: grid" i]';
const PREFORMATTED = /white-space\s*:\s*(?:pre|break-spaces)/i;
const CODE = 'code, samp, kbd, tt';

/**
 * Makes one `pre` of each piece of code, whatever its lines are made of, and drops numbers of lines: they belong to the page,
 * not to the code. Text in which line breaks count keeps them too.
 */
export function settleCode(page: Document): void {
  for (const table of page.querySelectorAll('table')) settleCodeTable(table);
  for (const numbers of page.querySelectorAll(LINE_NUMBERS)) {
    const isCode = numbers.closest('pre, code, figure, .highlight') !== null;
    if (isCode && !/\p{L}/u.test(numbers.textContent)) numbers.remove();
  }
  for (const element of page.querySelectorAll('[style*="white-space" i]'))
    settlePreformatted(element);
  for (const code of page.querySelectorAll('pre'))
    if (!code.parentElement?.closest('pre')) settleLines(code);
}

/** Code in a table has a cell for all its numbers and one for all its lines, or a row for each line. */
function settleCodeTable(table: Element): void {
  const rows = [...table.querySelectorAll('tr')];
  const cells = rows.map((row) => [...row.children]);
  const isNumbered = (row: Element[]) =>
    row.length === 2 && row[0] !== undefined && (isNumbers(row[0]) || row[0].matches(LINE_NUMBERS));
  if (!rows.length || !cells.every(isNumbered)) return;
  const codes = cells.map(([, code]) => code).filter((code) => code !== undefined);
  if (codes.length === 1 && codes[0]) {
    const pre = codes[0].querySelector('pre');
    if (pre) table.replaceWith(pre);
    return;
  }
  if (
    !table.closest('pre, code, figure, .highlight') &&
    !codes.some((code) => code.querySelector('pre, code') || /code|hljs|blob/i.test(code.className))
  )
    return;
  const pre = table.ownerDocument.createElement('pre');
  pre.textContent = codes.map((code) => readLines(code).replace(/\n$/, '')).join('\n');
  table.replaceWith(pre);
}

/** Nothing but numbers, each by one more than the last. */
function isNumbers(cell: Element): boolean {
  if (cell.querySelector('p')) return false;
  for (const line of cell.querySelectorAll('br, div, span')) line.after('\n');
  const text = cell.textContent.trim() || cell.getAttribute('data-line-number') || '';
  const numbers = text.split(/\s+/).map(Number);
  return text !== '' && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

function settlePreformatted(element: Element): void {
  if (!PREFORMATTED.test(element.getAttribute('style') ?? '')) return;
  if (element.closest('pre') || !element.textContent.trim().includes('\n')) return;
  if (element.matches(CODE)) element.replaceWith(wrapInPre(element));
  else if (element.querySelector('p, div, table, ul, ol, br') === null) breakLines(element);
}

function wrapInPre(code: Element): Element {
  const pre = code.ownerDocument.createElement('pre');
  pre.textContent = readLines(code).replace(/^\n/, '');
  return pre;
}

function breakLines(element: Element): void {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    const [first = '', ...lines] = text.data.replace(/^\n|\n$/g, '').split('\n');
    text.replaceWith(
      first,
      ...lines.flatMap((line) => [element.ownerDocument.createElement('br'), line]),
    );
  }
}

function settleLines(pre: Element): void {
  const last = pre.lastChild;
  if (pre.querySelector(`${LINES}, br`) === null) {
    if (last?.nodeName === '#text') last.textContent = last.textContent?.replace(/\n$/, '') ?? '';
    return;
  }
  pre.textContent = readLines(pre).replace(/\n$/, '');
}

/** The text of an element with each of its lines on one. */
function readLines(root: Element): string {
  let text = '';
  const visit = (element: Element) => {
    const isLine = element !== root && element.matches(LINES);
    if (isLine && text && !text.endsWith('\n')) text += '\n';
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === child.TEXT_NODE) {
        const data = child.textContent ?? '';
        // White space between lines is how the page was written.
        if (data.trim() || !isBetweenLines(child)) text += data;
      } else if (child.nodeName === 'BR') text += '\n';
      else if (child.nodeType === child.ELEMENT_NODE) visit(child as Element);
    }
    if (isLine && !text.endsWith('\n')) text += '\n';
  };
  visit(root);
  return text;
}

function isBetweenLines({ previousSibling, nextSibling }: Node): boolean {
  const isLine = (node: Node | null) => node?.nodeType === 1 && (node as Element).matches(LINES);
  return isLine(previousSibling) || isLine(nextSibling);
}
