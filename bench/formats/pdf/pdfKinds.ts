import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KnownText, makeKnownText } from '../KnownText';
import { writeHtml } from '../writeHtml';
import { type LatexSetting, writeLatex } from '../writeLatex';
import { runProducer } from './runProducer';

/** A kind of PDF: how it is made of a text that is known. */
export interface PdfKind {
  name: string;
  text: KnownText;
  /** Makes the file in a folder of its own, and answers its path. Throws `MissingProducer` where a program is missing. */
  make(folder: string): Promise<string>;
  /** The least recall and precision, in per cent. */
  least: { recall: number; precision: number };
  password?: string;
}

const ONE_COLUMN = { recall: 99, precision: 98 };
const TWO_COLUMNS = { recall: 97, precision: 97 };

const plain = makeKnownText({ seed: 2003, sections: 7, paragraphs: 4, hasTables: true });
const noted = makeKnownText({
  seed: 2011,
  sections: 7,
  paragraphs: 4,
  hasNotes: true,
  hasTables: true,
});

const LATIN_MODERN = '\\usepackage[T1]{fontenc}\\usepackage{lmodern}';
const HEADS =
  '\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhead[LE,RO]{\\thepage}\\fancyhead[RE,LO]{Annual report on words}\\fancyfoot{}';

// Its tables would be wider than a narrow column.
const listed = makeKnownText({ seed: 2027, sections: 7, paragraphs: 4 });

/** The kinds that are measured. */
export const pdfKinds: readonly PdfKind[] = [
  latex('LaTeX, one column', noted, { documentClass: '[10pt]{article}' }, ONE_COLUMN),
  latex(
    'LaTeX, one column, bitmap fonts',
    noted,
    { documentClass: '[11pt]{article}', preamble: '\\usepackage[T1]{fontenc}' },
    ONE_COLUMN,
  ),
  latex(
    'LaTeX, one column, running heads on two sides',
    noted,
    { documentClass: '[12pt,twoside]{report}', preamble: LATIN_MODERN + HEADS },
    ONE_COLUMN,
  ),
  latex(
    'LaTeX, lines numbered, spaced apart',
    plain,
    {
      documentClass: '[11pt]{article}',
      preamble: `${LATIN_MODERN}\\usepackage{lineno,setspace}\\doublespacing\\linenumbers`,
    },
    ONE_COLUMN,
  ),
  latex(
    'LaTeX, two columns',
    noted,
    { documentClass: '[10pt,twocolumn]{article}', preamble: LATIN_MODERN },
    TWO_COLUMNS,
  ),
  latex(
    'LaTeX, two columns, running heads, paragraphs apart',
    noted,
    {
      documentClass: '[9pt,twocolumn]{extarticle}',
      preamble: `${LATIN_MODERN}${HEADS}\\usepackage{parskip}`,
    },
    TWO_COLUMNS,
  ),
  latex(
    'LaTeX, three columns',
    listed,
    {
      documentClass: '[10pt,landscape]{article}',
      preamble: `${LATIN_MODERN}\\usepackage[margin=2cm]{geometry}\\usepackage{multicol}`,
      before: '\\begin{multicols}{3}',
      after: '\\end{multicols}',
    },
    TWO_COLUMNS,
  ),
  office('LibreOffice, one column', plain, 'en', ONE_COLUMN),
  office('LibreOffice, Hebrew', scriptText('hebrew'), 'he', ONE_COLUMN, 'DejaVu Sans'),
  office('LibreOffice, Arabic', scriptText('arabic'), 'ar', ONE_COLUMN, 'DejaVu Sans'),
  office('LibreOffice, Chinese', scriptText('han'), 'zh', ONE_COLUMN, 'Noto Serif CJK SC'),
  chromium('Chromium, one column', plain, 'en', '', ONE_COLUMN),
  chromium(
    'Chromium, two columns',
    plain,
    'en',
    'body { columns: 2; column-gap: 8mm; text-align: justify; hyphens: auto; font: 10pt serif } table { font-size: 9pt }',
    TWO_COLUMNS,
  ),
  chromium(
    'Chromium, Hebrew',
    scriptText('hebrew'),
    'he',
    'body { font-family: "DejaVu Sans" }',
    ONE_COLUMN,
  ),
  chromium(
    'Chromium, Arabic',
    scriptText('arabic'),
    'ar',
    'body { font-family: "DejaVu Sans" }',
    ONE_COLUMN,
  ),
  chromium(
    'Chromium, Chinese',
    scriptText('han'),
    'zh',
    'body { font-family: "Noto Serif CJK SC" }',
    ONE_COLUMN,
  ),
  encrypted('encrypted, LaTeX, one column', noted),
  cutOff('its end cut off, LaTeX, one column', noted),
];

function scriptText(script: 'hebrew' | 'arabic' | 'han'): KnownText {
  return makeKnownText({ seed: 2017, sections: 5, paragraphs: 4, script });
}

function latex(
  name: string,
  text: KnownText,
  setting: LatexSetting,
  least: PdfKind['least'],
): PdfKind {
  return { name, text, least, make: (folder) => makeWithLatex(folder, text, setting) };
}

/** Sets a text with LaTeX, and answers the path of the PDF. */
export async function makeWithLatex(
  folder: string,
  text: KnownText,
  setting: LatexSetting,
): Promise<string> {
  await writeFile(join(folder, 'text.tex'), writeLatex(text, setting));
  const run = () => runProducer('pdflatex', ['-interaction=batchmode', 'text.tex'], folder);
  await run();
  await run();
  return join(folder, 'text.pdf');
}

function office(
  name: string,
  text: KnownText,
  language: string,
  least: PdfKind['least'],
  font = 'DejaVu Serif',
): PdfKind {
  const make = async (folder: string) => {
    const direction = /^(?:he|ar)$/.test(language) ? 'rtl' : 'ltr';
    const side = direction === 'rtl' ? 'right' : 'left';
    const style = `body { font-family: "${font}" } p, li, h1, h2, h3 { text-align: ${side} }`;
    await writeFile(join(folder, 'text.html'), writeHtml(text, { language, direction, style }));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = (format: string, file: string, ...filter: string[]) =>
      runProducer(
        'soffice',
        [profile, '--headless', ...filter, '--convert-to', format, file],
        folder,
      );
    await convert('odt', 'text.html', '--infilter=HTML (StarWriter)');
    await convert('pdf', 'text.odt');
    return join(folder, 'text.pdf');
  };
  return { name, text, least, make };
}

function chromium(
  name: string,
  text: KnownText,
  language: string,
  style: string,
  least: PdfKind['least'],
): PdfKind {
  const make = async (folder: string) => {
    const direction = /^(?:he|ar)$/.test(language) ? 'rtl' : 'ltr';
    await writeFile(join(folder, 'text.html'), writeHtml(text, { language, direction, style }));
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--print-to-pdf=text.pdf'];
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    await runProducer('chromium', [...options, profile, 'text.html'], folder);
    return join(folder, 'text.pdf');
  };
  return { name, text, least, make };
}

function encrypted(name: string, text: KnownText): PdfKind {
  const make = async (folder: string) => {
    const open = await makeWithLatex(folder, text, { documentClass: '{article}' });
    const locked = join(folder, 'locked.pdf');
    await runProducer('qpdf', ['--encrypt', 'rain', 'owner', '256', '--', open, locked], folder);
    return locked;
  };
  return { name, text, make, least: ONE_COLUMN, password: 'rain' };
}

/** Without its table of objects, which is at its end. */
function cutOff(name: string, text: KnownText): PdfKind {
  const make = async (folder: string) => {
    const whole = await makeWithLatex(folder, text, {
      documentClass: '{article}',
      preamble: '\\pdfobjcompresslevel=0',
    });
    const { readFile } = await import('node:fs/promises');
    const bytes = await readFile(whole);
    await writeFile(whole, bytes.subarray(0, bytes.lastIndexOf('xref\n')));
    return whole;
  };
  return { name, text, make, least: ONE_COLUMN };
}
