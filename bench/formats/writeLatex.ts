import type { KnownBlock, KnownText } from './KnownText';

/** How a text is set in LaTeX. */
export interface LatexSetting {
  /** Options and class, as in `[twocolumn]{article}`. */
  documentClass: string;
  preamble?: string;
  /** Around the text. */
  before?: string;
  after?: string;
}

/** A known text as a LaTeX document. */
export function writeLatex(
  { title, author, blocks }: KnownText,
  { documentClass, preamble = '', before = '', after = '' }: LatexSetting,
): string {
  return [
    `\\documentclass${documentClass}`,
    '\\usepackage[utf8]{inputenc}',
    preamble,
    `\\title{${title}}\\author{${author}}\\date{}`,
    '\\begin{document}\\maketitle',
    before,
    ...blocks.map(writeBlock),
    after,
    '\\end{document}',
    '',
  ].join('\n');
}

function writeBlock(block: KnownBlock): string {
  switch (block.kind) {
    case 'heading':
      return `\\${block.level === 1 ? 'section' : 'subsection'}*{${block.text}}`;
    case 'paragraph':
      return `${block.text}${block.note ? `\\footnote{${block.note}}` : ''}\n`;
    case 'list': {
      const name = block.isOrdered ? 'enumerate' : 'itemize';
      const items = block.items.map((item) => `\\item ${item}`);
      return [`\\begin{${name}}`, ...items, `\\end{${name}}`].join('\n');
    }
    case 'table': {
      const rows = block.rows.map((row) => `${row.join(' & ')} \\\\`);
      return [
        '\\begin{center}\\begin{tabular}{lrr}\\hline',
        rows[0],
        '\\hline',
        ...rows.slice(1),
        '\\hline\\end{tabular}\\end{center}',
        `\\begin{center}\\refstepcounter{table}Table \\thetable: ${block.caption}\\end{center}`,
      ].join('\n');
    }
  }
}
