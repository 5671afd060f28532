import { childrenOf, findChild, textOf, type XmlElement } from '../xml/xmlTree';

/** Signs that TeX has a name for, since Office writes them as characters. */
const SIGNS: Readonly<Record<string, string>> = {
  '∑': '\\sum',
  '∏': '\\prod',
  '∐': '\\coprod',
  '∫': '\\int',
  '∬': '\\iint',
  '∭': '\\iiint',
  '∮': '\\oint',
  '⋃': '\\bigcup',
  '⋂': '\\bigcap',
  '⋁': '\\bigvee',
  '⋀': '\\bigwedge',
  '{': '\\{',
  '}': '\\}',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '〈': '\\langle',
  '〉': '\\rangle',
  '‖': '\\|',
  '⌊': '\\lfloor',
  '⌋': '\\rfloor',
  '⌈': '\\lceil',
  '⌉': '\\rceil',
};
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '\\grave',
  '\u0301': '\\acute',
  '\u0302': '\\hat',
  '\u0303': '\\tilde',
  '\u0304': '\\bar',
  '\u0305': '\\overline',
  '\u0306': '\\breve',
  '\u0307': '\\dot',
  '\u0308': '\\ddot',
  '\u030c': '\\check',
  '\u20d7': '\\vec',
};
const FUNCTIONS =
  /^(?:arccos|arcsin|arctan|cos|cosh|cot|csc|deg|det|dim|exp|gcd|hom|inf|ker|lg|lim|ln|log|max|min|sec|sin|sinh|sup|tan|tanh)$/;
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\backslash ',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
  '^': '\\hat{}',
  '~': '\\sim ',
};

/** A formula in Office’s own markup (ECMA-376, part 1, 22.1) as TeX. */
export function writeFormula(math: XmlElement): string {
  return writeChildren(math).replace(/\s+/g, ' ').trim();
}

function writeChildren(element: XmlElement | undefined): string {
  return childrenOf(element).map(writeElement).join('');
}

function writeElement(element: XmlElement): string {
  const part = (name: string) => writeChildren(findChild(element, name));
  const setting = (name: string) =>
    findChild(element, `${element.name}Pr`, name)?.attributes['m:val'];
  switch (element.name) {
    case 'm:r':
      return writeRun(element);
    case 'm:f':
      return setting('m:type') === 'lin'
        ? `{${part('m:num')}}/{${part('m:den')}}`
        : `\\frac{${part('m:num')}}{${part('m:den')}}`;
    case 'm:sSup':
      return `{${part('m:e')}}^{${part('m:sup')}}`;
    case 'm:sSub':
      return `{${part('m:e')}}_{${part('m:sub')}}`;
    case 'm:sSubSup':
      return `{${part('m:e')}}_{${part('m:sub')}}^{${part('m:sup')}}`;
    case 'm:sPre':
      return `{}_{${part('m:sub')}}^{${part('m:sup')}}{${part('m:e')}}`;
    case 'm:rad': {
      const degree = part('m:deg');
      return degree ? `\\sqrt[${degree}]{${part('m:e')}}` : `\\sqrt{${part('m:e')}}`;
    }
    case 'm:nary': {
      const sign = setting('m:chr') ?? '∫';
      const [below, above] = [part('m:sub'), part('m:sup')];
      const limits = (below && `_{${below}}`) + (above && `^{${above}}`);
      return `${SIGNS[sign] ?? sign}${limits} ${part('m:e')}`;
    }
    case 'm:d':
      return writeDelimited(element, setting);
    case 'm:func':
      return `${part('m:fName')}{${part('m:e')}}`;
    case 'm:limLow':
      return `\\underset{${part('m:lim')}}{${part('m:e')}}`;
    case 'm:limUpp':
      return `\\overset{${part('m:lim')}}{${part('m:e')}}`;
    case 'm:acc':
      return `${ACCENTS[setting('m:chr') ?? '\u0302'] ?? '\\hat'}{${part('m:e')}}`;
    case 'm:bar':
      return `${setting('m:pos') === 'top' ? '\\overline' : '\\underline'}{${part('m:e')}}`;
    case 'm:groupChr':
      return `${setting('m:pos') === 'top' ? '\\overbrace' : '\\underbrace'}{${part('m:e')}}`;
    case 'm:m':
      return writeRows(
        childrenOf(element, 'm:mr').map((row) => childrenOf(row, 'm:e')),
        'matrix',
      );
    case 'm:eqArr':
      return writeRows(
        childrenOf(element, 'm:e').map((row) => [row]),
        'aligned',
      );
    default:
      return element.name.endsWith('Pr') ? '' : writeChildren(element);
  }
}

function writeDelimited(
  element: XmlElement,
  setting: (name: string) => string | undefined,
): string {
  const [open, separator, close] = [
    setting('m:begChr') ?? '(',
    setting('m:sepChr') ?? '|',
    setting('m:endChr') ?? ')',
  ];
  const inner = childrenOf(element, 'm:e').map(writeChildren).join(` ${separator} `);
  const sign = (character: string) => (character ? (SIGNS[character] ?? character) : '.');
  return `\\left${sign(open)} ${inner}\\right${sign(close)} `;
}

function writeRows(rows: readonly XmlElement[][], environment: string): string {
  const written = rows.map((cells) => cells.map(writeChildren).join(' & ')).join(' \\\\ ');
  return `\\begin{${environment}}${written}\\end{${environment}}`;
}

function writeRun(run: XmlElement): string {
  const text = childrenOf(run, 'm:t', 'w:t').map(textOf).join('');
  const isWords = findChild(run, 'm:rPr', 'm:nor') !== undefined;
  if (FUNCTIONS.test(text.trim())) return `\\${text.trim()} `;
  const escaped = Array.from(text, (character) => SPECIAL[character] ?? character).join('');
  return isWords ? `\\text{${escaped}}` : escaped;
}
