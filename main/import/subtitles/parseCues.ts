import { decodeHTML } from 'entities';

/** What was said at a time of a recording, in seconds from its start. A line is a line of the screen. */
export interface Cue {
  start: number;
  end: number;
  lines: string[];
  /** As WebVTT names them; null where nobody is named. */
  speaker: string | null;
}

const TIME = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?';
const TIMES = new RegExp(`^\\s*${TIME}\\s*-->\\s*${TIME}(?:\\s|$)`);
const SPEAKER = /<v(?:\.[^\s>]*)?\s+([^>]+)>/;
// Also the times of single words, and the positions that some programs write into SubRip.
const TAG = /<\/?(?:[a-z][^<>]*|\d[\d:.]*)>|\{\\[^{}]*\}/gi;

/** The cues of a file of subtitles, SubRip or WebVTT, in the order of the file; none where it holds none. */
export function parseCues(text: string): Cue[] {
  const lines = text.split(/\r\n?|\n/);
  const starts = lines.flatMap((line, index) => (TIMES.test(line) ? [index] : []));
  return starts.map((at, order) => {
    const next = starts[order + 1] ?? lines.length;
    const own = lines.slice(at + 1, next);
    const blank = own.findIndex((line) => !line.trim());
    // Without a blank line, the number of the next cue would belong to this one.
    const said =
      blank < 0 && order + 1 < starts.length
        ? dropNumber(own)
        : own.slice(0, blank < 0 ? undefined : blank);
    const [, ...times] = TIMES.exec(lines[at] ?? '') ?? [];
    const [, speaker] = SPEAKER.exec(said.join('\n')) ?? [];
    return {
      start: secondsOf(times.slice(0, 4)),
      end: secondsOf(times.slice(4)),
      lines: said.map(cleanLine).filter(Boolean),
      speaker: speaker ? decodeHTML(speaker).trim() : null,
    };
  });
}

function dropNumber(lines: readonly string[]): string[] {
  return /^\d+$/.test(lines.at(-1)?.trim() ?? '') ? lines.slice(0, -1) : [...lines];
}

function secondsOf([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole + Number((fraction ?? '').padEnd(3, '0')) / 1000;
}

function cleanLine(line: string): string {
  return decodeHTML(line.replace(TAG, '')).replace(/\s+/g, ' ').trim();
}
