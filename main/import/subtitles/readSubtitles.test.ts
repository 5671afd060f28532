import { describe, expect, it } from 'vitest';
import { findLocator } from '../../../shared/document/locator/findLocator';
import { readSubtitles } from './readSubtitles';

const srt = `1
00:00:01,000 --> 00:00:03,500
<i>The committee</i> met
{\\an8}for three hours.

2
00:00:03,500 --> 00:00:05,000
It rested &amp; rose.

3
01:02:03,250 --> 01:02:05,000
<font color="#fff">Then it left.</font>
`;

const vtt = `WEBVTT - A talk
Kind: captions
Language: de

STYLE
::cue { color: red }

NOTE Not to be read

intro
00:01.000 --> 00:03.500 align:start position:0%
<v.loud Jane Doe>Wer <00:00:02.000><c>ist</c> da?

00:03.500 --> 00:05.000
<v Jim Roe>Ich.
`;

describe('readSubtitles', () => {
  it.each<[string, string, string, string]>([
    [
      'SubRip',
      srt,
      '',
      'doc(paragraph("The committee met for three hours.", locator(" It rested & rose.")), paragraph("Then it left."))',
    ],
    [
      'SubRip with line ends of Windows, and no blank lines',
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nOne\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\ntwo.',
      '',
      'doc(paragraph("One", locator(" two.")))',
    ],
    [
      'WebVTT',
      vtt,
      'de',
      'doc(paragraph(bold("Jane Doe: "), "Wer ist da?"), paragraph(bold("Jim Roe: "), "Ich."))',
    ],
    ['cues without words', '1\n00:00:01,000 --> 00:00:02,000\n\n', '', 'doc(paragraph)'],
  ])('reads %s', (_case, text, language, document) => {
    const read = readSubtitles(text, 'a.srt');
    expect(read.document.toString()).toBe(document);
    expect(read.details.language ?? '').toBe(language);
  });

  it('says when each passage was said', () => {
    const { document } = readSubtitles(srt, 'a.srt');
    const secondsAt = (offset: number) => {
      const locator = findLocator(document, offset);
      return locator?.label === 'timestamp' ? locator.seconds : null;
    };
    const text = 'The committee met for three hours. It rested & rose.';
    expect(secondsAt(0)).toBe(1);
    expect(secondsAt(text.indexOf('It rested'))).toBe(3.5);
    expect(secondsAt(text.length + 5)).toBe(3723.25);
  });

  it('says that there are no subtitles', () => {
    expect(() => readSubtitles('Plain words.', 'a.srt')).toThrow('import.noSubtitles');
  });
});
