import { describe, expect, it } from 'vitest';
import { detectFormat } from './detectFormat';

const page = '\n<!-- saved -->\n<!DOCTYPE html><html><p>Text</p></html>';

describe('detectFormat', () => {
  it.each([
    ['a text file', 'cecot.txt', 'Plain words.', 'text'],
    ['a Markdown file', 'NOTES.MD', '# Plain words', 'markdown'],
    ['a page', 'page.htm', 'no tags at all', 'html'],
    ['a page under another name', 'page.txt', page, 'html'],
    ['a page with an XML declaration', '-', '<?xml version="1.0"?>\n<html><p>a</p>', 'html'],
    ['a Markdown file that shows a page', 'how-to.md', page, 'markdown'],
    ['pasted HTML', 'Pasted text', "<meta charset='utf-8'><p>One</p><p>Two</p>", 'html'],
    ['pasted text that starts with a tag', 'Pasted text', '<p> is the tag of a paragraph', 'text'],
    ['pasted text about tags', 'Pasted text', 'Write <p>so</p>.', 'text'],
    ['pasted Markdown', 'Pasted text', '# Title\n\n- item', 'text'],
    ['a text file with a fragment', 'snippet.txt', '<p>One</p>', 'text'],
    ['subtitles', 'talk.srt', 'no times at all', 'subtitles'],
    [
      'SubRip under another name',
      'talk.txt',
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nHi.',
      'subtitles',
    ],
    ['pasted WebVTT', '-', 'WEBVTT - A talk\n\n00:01.000 --> 00:02.000\nHi.', 'subtitles'],
    ['a text about WebVTT', '-', 'WEBVTT is a format.', 'text'],
    ['a Markdown file that shows subtitles', 'how-to.md', 'WEBVTT\n', 'markdown'],
    ['a mail', 'a.eml', 'Subject: Hi', 'email'],
    ['an angle bracket', '-', '< 5 </p>', 'text'],
  ])('%s', (_case, name, text, format) => {
    expect(detectFormat(name, text)).toBe(format);
  });
});
