import { describe, expect, it } from 'vitest';
import { findMissingFonts, listNeeds, parseMissingLibraries } from './systemNeeds.mjs';

const lddOutput = `
\tlinux-vdso.so.1 (0x00007ffd5e5f2000)
\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1d5c000000)
\tlibgtk-3.so.0 => not found
\tlibnss3.so => not found
\tlibasound.so.2 => not found
\tlibnss3.so => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1d5be00000)
`;

describe('parseMissingLibraries', () => {
  it('finds each library that is not found, once', () => {
    expect(parseMissingLibraries(lddOutput)).toEqual([
      'libgtk-3.so.0',
      'libnss3.so',
      'libasound.so.2',
    ]);
  });

  it('finds none if all are there', () => {
    expect(parseMissingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x0)\n')).toEqual([]);
  });
});

describe('findMissingFonts', () => {
  const all = [
    'Noto Serif:lang=aa|en|fr',
    'Noto Sans Arabic:lang=ar|fa',
    'Noto Sans Hebrew:lang=he|yi',
    'WenQuanYi Zen Hei:lang=en|ja|zh-cn|zh-tw',
  ];

  it.each([
    ['nothing', all, []],
    ['a serif', ['DejaVu Sans:lang=en', ...all.slice(1)], ['latin']],
    ['Hebrew', all.filter((line) => !line.includes('Hebrew')), ['hebrew']],
    ['Chinese', all.slice(0, 3), ['chinese']],
    ['every font', [], ['latin', 'arabic', 'hebrew', 'chinese']],
  ])('sees that %s is missing', (_, lines, missing) => {
    expect(findMissingFonts(lines.join('\n'))).toEqual(missing);
  });
});

describe('listNeeds', () => {
  const state = {
    missingLibraries: ['libgtk-3.so.0', 'libnss3.so', 'libsmime3.so', 'libasound.so.2'],
    missingFonts: ['arabic' as const, 'hebrew' as const],
    isDisplayMissing: true,
  };

  it('takes the names of Debian 12', () => {
    const isAvailable = (name: string) => !name.endsWith('t64');
    expect(listNeeds(state, isAvailable)).toEqual({
      required: ['libasound2', 'libgtk-3-0', 'libnss3', 'xvfb'],
      wished: ['fontconfig', 'fonts-noto-core'],
      unknown: [],
    });
  });

  it('takes the names of Ubuntu 24.04', () => {
    const isAvailable = (name: string) => name !== 'libasound2' && name !== 'libgtk-3-0';
    expect(listNeeds(state, isAvailable).required).toEqual([
      'libasound2t64',
      'libgtk-3-0t64',
      'libnss3',
      'xvfb',
    ]);
  });

  it('names a library with no known package', () => {
    const needs = listNeeds({ ...state, missingLibraries: ['libnew.so.7'] }, () => true);
    expect(needs.unknown).toEqual(['libnew.so.7']);
  });

  it('wishes for no fontconfig if the fonts are complete', () => {
    expect(listNeeds({ ...state, missingFonts: [] }, () => true).wished).toEqual([]);
  });
});
