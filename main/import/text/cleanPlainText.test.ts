import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRealInput } from '../findRealInput';
import { cleanPlainText } from './cleanPlainText';
import type { TextPart } from './textLine';

const cecot = findRealInput('articles/cecot.txt');

const BODY =
  'The committee met on Tuesday to hear what had become of the money that was set aside.';
const MORE = 'Nobody could say where it had gone, and the meeting ended without a decision on it.';

/** A block a line: `# ` before a heading, `• ` or a number before an item, `> ` before what is quoted, ` / ` for a line break. */
function outline(parts: readonly TextPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === 'quote') return outline(part.parts).map((line) => `> ${line}`);
    if (part.type === 'list') {
      return part.items.flatMap((item, index) => {
        const number = part.start + index;
        const letter = String.fromCharCode(96 + number);
        const mark = { sign: '•', number: `${number}.`, letter: `${letter})` }[part.marker];
        const [first, ...rest] = outline(item);
        return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)];
      });
    }
    const mark = { paragraph: '', code: '` ', heading: `${'#'.repeat(part.level ?? 1)} ` }[
      part.type
    ];
    return [mark + part.lines.join(' / ')];
  });
}

const wrapped = [
  'It is a truth universally acknowledged, that a single man in possession',
  'of a good fortune, must be in want of a wife. However little known the',
  'feelings or views of such a man may be on his first entering a neigh-',
  'bourhood, this truth is so well fixed in the minds of the surrounding',
  'families, that he is considered the rightful property of some one.',
];
const unwrapped =
  'It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife. However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is so well fixed in the minds of the surrounding families, that he is considered the rightful property of some one.';

const narrow = [
  'The committee met for three hours on',
  'Tuesday, and heard from nine witnesses',
  'who had studied the question for most of',
  'their careers, at length and in',
  'considerable detail. It was, said one of',
  'them afterwards, a most remarkable',
  'afternoon for everyone who had attended',
  'it.',
];
const unwrappedNarrow = narrow.join(' ');

const verse = [
  'Shall I compare thee',
  'To a summer’s day,',
  'Thou art more lovely',
  'And more temperate',
];

describe('cleanPlainText', () => {
  it.each<[string, string, string[]]>([
    ['one paragraph a line', `${BODY}\n${MORE}`, [BODY, MORE]],
    ['paragraphs between blank lines', `${BODY}\n\n\n${MORE}\n`, [BODY, MORE]],
    ['line ends of Windows and old Macs', `${BODY}\r\n\r\n${MORE}\r${BODY}`, [BODY, MORE, BODY]],
    [
      'white space around lines and within',
      `  ${BODY}\t\n \t \n\tTwo  \t spaces.`,
      [BODY, 'Two spaces.'],
    ],
    ['a form feed between pages', `${BODY}\f${MORE}`, [BODY, MORE]],
    ['nothing', ' \n\t\n', []],
    [
      'a text wrapped at 72 columns',
      `${wrapped.join('\n')}\n\n${wrapped.join('\n')}`,
      [unwrapped, unwrapped],
    ],
    [
      'a wrapped text without blank lines',
      [...wrapped, ...wrapped].join('\n'),
      [unwrapped, unwrapped],
    ],
    [
      'a typescript whose paragraphs are indented',
      `    ${wrapped.join('\n').replace('some one.', 'some one or other of them.')}\n    ${wrapped.join('\n')}`,
      [unwrapped.replace('some one.', 'some one or other of them.'), unwrapped],
    ],
    [
      'a wrapped mail with greeting, list and signature',
      [
        'Dear Sir,',
        ...wrapped,
        '',
        'What I ask for is this:',
        '- that you send me the report which the committee wrote on the matter',
        '  in the spring of last year',
        '- that you do so soon',
        '',
        'Jane Doe',
        'The Daily Planet',
      ].join('\n'),
      [
        `Dear Sir, / ${unwrapped}`,
        'What I ask for is this:',
        '• that you send me the report which the committee wrote on the matter in the spring of last year',
        '• that you do so soon',
        'Jane Doe / The Daily Planet',
      ],
    ],
    [
      'quoted mail',
      `${wrapped.join('\n')}\n\n> You wrote this\n> to me.`,
      [unwrapped, '> You wrote this / to me.'],
    ],
    [
      'verse in stanzas',
      `${verse.join('\n')}\n\n${verse.join('\n')}`,
      [verse.join(' / '), verse.join(' / ')],
    ],
    [
      'verse amid wrapped prose',
      `${wrapped.join('\n')}\n\n${verse.join('\n')}`,
      [unwrapped, verse.join(' / ')],
    ],
    [
      'an address',
      `${BODY}\n\nJane Doe\n12 High Street\nLondon`,
      [BODY, 'Jane Doe / 12 High Street / London'],
    ],
    [
      'talk, a line each',
      `${BODY}\n\n“Who is it?”\n“It is me.”`,
      [BODY, '“Who is it?”', '“It is me.”'],
    ],
    ['a list', `${BODY}\n\n1. bread\n2. cheese`, [BODY, '1. bread', '2. cheese']],
    [
      'a text wrapped at 40 columns',
      `${narrow.join('\n')}\n\n${narrow.join('\n')}`,
      [unwrappedNarrow, unwrappedNarrow],
    ],
    [
      'verse that is as wide as a narrow text',
      'so much depends upon the weather in the\nharbour\nand upon the pilots and\ntheir boats, when the wind is from\nthe east\nand nobody has come to ask what they\nhave seen\nor whether\nthey will go',
      [
        'so much depends upon the weather in the',
        'harbour',
        'and upon the pilots and',
        'their boats, when the wind is from',
        'the east',
        'and nobody has come to ask what they',
        'have seen',
        'or whether',
        'they will go',
      ],
    ],
    [
      'words that were split at the ends of lines',
      [
        'The committee met for three hours on Tuesday, and heard from nine witnes-',
        'ses who had studied the question for most of their careers, at consider-',
        'able length and in detail. It was, said one of them afterwards, a remark-',
        'able afternoon for everyone who had attended the well-',
        'known building of the commission on that day of the very same sum-',
        'mer.',
      ].join('\n'),
      [
        'The committee met for three hours on Tuesday, and heard from nine witnesses who had studied the question for most of their careers, at considerable length and in detail. It was, said one of them afterwards, a remarkable afternoon for everyone who had attended the well-known building of the commission on that day of the very same summer.',
      ],
    ],
    [
      'a hyphen that the text has elsewhere too',
      [
        'It was a matter of the dock-master, and of nobody else, said the dock-',
        'master himself when he had been asked about it by the members of that',
        'committee, who had heard of it for the first time in the year before.',
        'So it was for the rest of the year in which the accident had happened.',
      ].join('\n'),
      [
        'It was a matter of the dock-master, and of nobody else, said the dock-master himself when he had been asked about it by the members of that committee, who had heard of it for the first time in the year before. So it was for the rest of the year in which the accident had happened.',
      ],
    ],
    [
      'bullets, with items of more than one line and a list in one',
      `${BODY}\n\n• bread\n• cheese\n   ◦ hard\n   ◦ soft\n• wine`,
      [BODY, '• bread', '• cheese', '  • hard', '  • soft', '• wine'],
    ],
    [
      'a list whose items have blank lines between them',
      `${BODY}\n\n* bread\n\n* cheese\n\n${MORE}`,
      [BODY, '• bread', '• cheese', MORE],
    ],
    ['letters', `${BODY}\n\na) bread\nb) cheese`, [BODY, 'a) bread', 'b) cheese']],
    ['a list that begins later', `${BODY}\n\n3) bread\n4) cheese`, [BODY, '3. bread', '4. cheese']],
    [
      'numbers that don’t count on, which are no list',
      `${BODY}\n\n3. bread\n7. cheese`,
      [BODY, '3. bread', '7. cheese'],
    ],
    [
      'talk with dashes, which is no list',
      `${BODY}\n\n– Who is it?\n– It is me.`,
      [BODY, '– Who is it?', '– It is me.'],
    ],
    ['a dash alone, which is no list', `${BODY}\n\n- and so on`, [BODY, '- and so on']],
    [
      'mail that quotes mail that quotes mail',
      `Dear Sir,\n\nno.\n\nJane wrote:\n> I think so.\n> > Do you?\n> > Really?\n>\n> Yes.\n\nBest,\nJim`,
      [
        'Dear Sir,',
        'no.',
        'Jane wrote:',
        '> I think so.',
        '> > Do you?',
        '> > Really?',
        '> Yes.',
        'Best, / Jim',
      ],
    ],
    [
      'quoted lines that are wrapped',
      `${wrapped.join('\n')}\n\nOn Tuesday, Jane wrote:\n${wrapped.map((line) => `> ${line}`).join('\n')}`,
      [unwrapped, 'On Tuesday, Jane wrote:', `> ${unwrapped}`],
    ],
    [
      'a comparison, which quotes nothing',
      `${BODY}\n\n> 5 m was the depth.`,
      [BODY, '> 5 m was the depth.'],
    ],
    [
      'underlined headings',
      `Report\n======\n\n${BODY}\n\nMethods\n-------\n${MORE}`,
      ['# Report', BODY, '## Methods', MORE],
    ],
    [
      'rules, which underline nothing',
      `${BODY}\n-----\n${MORE}\n\n* * *\n\n-----`,
      [BODY, '-----', MORE, '* * *', '-----'],
    ],
    [
      'a sentence that goes on over the end of a page',
      `${BODY.slice(0, -20)}\n\f${BODY.slice(-19)}\n\n${MORE}`,
      [BODY, MORE],
    ],
    [
      'code',
      `${BODY}\n\nfunction depth(a) {\n    return a.depth;\n}\n\n${MORE}`,
      [BODY, '` function depth(a) { /     return a.depth; / }', MORE],
    ],
    [
      'a table by spaces',
      `${BODY}\n\nPort      Depth   Year\nLisbon    9 m     2019\nOslo      12 m    2020\n\n${MORE}`,
      [BODY, '` Port      Depth   Year / Lisbon    9 m     2019 / Oslo      12 m    2020', MORE],
    ],
    ['a table by tabs', `${BODY}\n\nPort\tDepth\nOslo\t12 m`, [BODY, '` Port\tDepth / Oslo\t12 m']],
    [
      'a dash that a wrap put at the start of a line',
      [
        'So it was for the rest of the year in which the accident had happened',
        '– and nobody doubted that it would be so in the year that was to follow',
        'that one, or at any time for as long as there was somebody left to tell',
        'of it.',
      ].join('\n'),
      [
        'So it was for the rest of the year in which the accident had happened – and nobody doubted that it would be so in the year that was to follow that one, or at any time for as long as there was somebody left to tell of it.',
      ],
    ],
    [
      'Chinese, wrapped',
      `${`${'计算机可以自学人工智能迈上新台阶'.repeat(2)}\n`.repeat(4)}完。`,
      [`${'计算机可以自学人工智能迈上新台阶'.repeat(8)}完。`],
    ],
  ])('%s', (_case, text, expected) => {
    expect(outline(cleanPlainText(text))).toEqual(expected);
  });

  it('reads items in items without end as far as anybody indents them', () => {
    const deep = Array.from({ length: 3000 }, (_, at) => `${'  '.repeat(at)}- item`).join('\n');
    const text = outline(cleanPlainText(deep)).join('\n');
    expect(text.match(/item/g)).toHaveLength(3000);
  });

  it.each<[string, string, boolean]>([
    ['a name', 'Deported Salvadorans', true],
    ['a question', 'Risky Move?', true],
    ['a colon', 'What is known:', true],
    ['a number', '2. Methods', true],
    ['an abbreviation in it', 'The U.S. View of St. Petersburg', true],
    ['quotes in it', 'A “risky move”', true],
    ['Chinese', '人工智能迈上新台阶', true],
    ['Hebrew', 'שלום עולם', true],
    ['a sentence', 'He resigned.', false],
    ['a cry', 'Never!', false],
    ['an open end', 'And then,', false],
    ['a sentence and more', 'Nobody knew. They left', false],
    ['a sentence in Chinese', '计算机可以自学。', false],
    ['direct speech', '“Why?”', false],
    ['a list item', '- bread', false],
    ['an address', 'https://example.org/report', false],
    ['a mail address', 'Contact jane@example.org', false],
    ['lower case', 'and so on', false],
    ['no letters', '* * *', false],
    ['a number alone', '1798', false],
  ])('%s between paragraphs is a heading or not: %s', (_case, line, isHeading) => {
    const blocks = cleanPlainText(`${BODY}\n${line}\n${MORE}`);
    expect(outline(blocks)).toEqual([BODY, (isHeading ? '# ' : '') + line, MORE]);
  });

  it.each<[string, string[], string[]]>([
    ['at the end', [BODY, 'Jane Doe'], [BODY, 'Jane Doe']],
    [
      'in a list of names',
      [BODY, 'Jane Doe', 'John Roe', 'Ann Poe', MORE],
      [BODY, 'Jane Doe', 'John Roe', 'Ann Poe', MORE],
    ],
    [
      'of a chapter with its number',
      [BODY, 'Chapter 2', 'The Money', MORE],
      [BODY, '# Chapter 2', '# The Money', MORE],
    ],
    [
      'after a short sentence',
      [BODY, 'He resigned.', 'The Money', MORE],
      [BODY, 'He resigned.', '# The Money', MORE],
    ],
    [
      'before a short line',
      [BODY, 'The Money', 'He resigned.'],
      [BODY, 'The Money', 'He resigned.'],
    ],
    [
      'and a date at the start',
      ['The Money', '5 March 2020', BODY],
      ['The Money', '5 March 2020', BODY],
    ],
  ])('recognises a heading by what is around it: %s', (_case, lines, expected) => {
    expect(outline(cleanPlainText(lines.join('\n')))).toEqual(expected);
  });

  it.skipIf(!cecot)('finds the three subheadings of cecot.txt and no others', () => {
    const text = readFileSync(cecot ?? '', 'utf8');
    const blocks = cleanPlainText(text);
    const lines = outline(blocks);
    expect(lines.map((line) => line.replace(/^# /, '')).join('\n')).toBe(text.trim());
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Judicial Setback for Trump',
      '# Risky Move?',
      '# Deported Salvadorans',
    ]);
  });
});
