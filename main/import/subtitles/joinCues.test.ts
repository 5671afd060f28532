import { describe, expect, it } from 'vitest';
import { joinCues } from './joinCues';
import type { Cue } from './parseCues';

/** Cues of two seconds each, right after one another unless a start is given. */
function cues(...said: (string | [string | null, string] | [number, string])[]): Cue[] {
  let time = 0;
  return said.map((one) => {
    const [about, words] = typeof one === 'string' ? [null, one] : one;
    const start = typeof about === 'number' ? about : time;
    time = start + 2;
    const speaker = typeof about === 'string' ? about : null;
    return { start, end: time, lines: words.split('\n'), speaker };
  });
}

function outline(all: Cue[]): string[] {
  return joinCues(all).map(
    ({ speaker, passages }) =>
      (speaker ? `${speaker}: ` : '') +
      passages.map(({ start, text }) => `${start} ${text}`).join(' | '),
  );
}

const long = 'The committee met for three hours on Tuesday, and heard from nine witnesses. '
  .repeat(7)
  .trim();

describe('joinCues', () => {
  it.each<[string, Cue[], string[]]>([
    [
      'joins a sentence over cues, and lines within them',
      cues('The committee met', 'for three hours\non Tuesday.', 'Then it rested.'),
      ['0 The committee met | 2 for three hours on Tuesday. | 4 Then it rested.'],
    ],
    [
      'begins a paragraph after a pause between sentences, and none within one',
      cues('It rested.', [6, 'And rose'], [11, 'again.'], [40, 'and went']),
      ['0 It rested.', '6 And rose | 11 again.', '40 and went'],
    ],
    [
      'begins a paragraph where one gets long',
      cues(long, 'A sentence.'),
      [`0 ${long}`, '2 A sentence.'],
    ],
    [
      'names whoever speaks, once',
      cues(['Jane', 'Who is it?'], ['Jane', 'Well?'], ['Jim', 'Me.']),
      ['Jane: 0 Who is it? | 2 Well?', 'Jim: 4 Me.'],
    ],
    [
      'begins a paragraph with a name in the words',
      cues('JANE DOE: Who?', 'Well?', '>> Me.', 'Jim Roe: No.', 'This: no name.'),
      ['0 JANE DOE: Who? | 2 Well?', '4 >> Me.', '6 Jim Roe: No.', '8 This: no name.'],
    ],
    [
      'begins a paragraph with each turn of a talk',
      cues('- Who is it?\n- It is me,\nof course.'),
      ['0 - Who is it?', '0 - It is me, of course.'],
    ],
    [
      'has lines once that roll up',
      cues('The committee', 'The committee\nmet for three', 'met for three\nhours.'),
      ['0 The committee | 2 met for three | 4 hours.'],
    ],
    ['has nothing of nothing', [], []],
  ])('%s', (_case, all, expected) => {
    expect(outline(all)).toEqual(expected);
  });
});
