import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../words/loadWords';
import { makeFileName, nameExport } from './makeFileName';

const nameAfter = (title: string, extension = 'md') =>
  makeFileName(title, extension, 'Untitled article');

describe('makeFileName', () => {
  it.each([
    ['A plain title', 'A plain title.md'],
    ['Was it 6/7 or "8"? <No|Yes>: C:\\dir*', 'Was it 6 7 or 8 No Yes C dir.md'],
    ['Línea única — 中文标题 — عنوان', 'Línea única — 中文标题 — عنوان.md'],
    ['  spaced \t out\nin lines  ', 'spaced out in lines.md'],
    ['...hidden', 'hidden.md'],
    ['-rf', 'rf.md'],
    ['ends in dots...', 'ends in dots.md'],
    ['The council said on Monday that…', 'The council said on Monday that.md'],
    ['Well… no', 'Well no.md'],
    ['A title that was cut…', 'A title that was cut.md'],
    ['Wait… what?', 'Wait what.md'],
    ['…', 'Untitled article.md'],
    ['Cafe\u0301', 'Café.md'],
    ['CON', '_CON.md'],
    ['com1.notes', '_com1.notes.md'],
    ['nul .tar', '_nul .tar.md'],
    ['con\u200d', '_con.md'],
    ['LPT² in use', 'LPT² in use.md'],
    ['LPT²', '_LPT².md'],
    ['CONIN$', '_CONIN$.md'],
    ['Aux armes', 'Aux armes.md'],
    ['\u200b.hidden', 'hidden.md'],
    ['\u200e-rf', 'rf.md'],
    ['--force', 'force.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['~', '~.md'],
    ['a\u0000b\u001bc\u0085d\u2028e', 'a b c d e.md'],
    ['\u2066left\u2069 \u061cright', 'left right.md'],
    ['no \ufffe character', 'no character.md'],
    ['gpj\u202eexe', 'gpj exe.md'],
    ['می\u200cخواهم', 'می\u200cخواهم.md'],
    ['👩‍👩‍👧', '👩‍👩‍👧.md'],
    ['half \ud83d pair', 'half pair.md'],
    ['', 'Untitled article.md'],
    ['???', 'Untitled article.md'],
  ])('names a file after %j', (title, name) => {
    expect(nameAfter(title)).toBe(name);
  });

  it('cuts a long title at a word', () => {
    const name = nameAfter('word '.repeat(40));
    expect(name).toBe(`${'word '.repeat(15)}word.md`);
  });

  it('cuts a long title without spaces between characters, never within one', () => {
    expect(nameAfter('字'.repeat(200))).toBe(`${'字'.repeat(66)}.md`);
    expect(nameAfter('👩‍👩‍👧'.repeat(50))).toMatch(/^(?:👩‍👩‍👧)+\.md$/u);
  });

  it('is accepted by Windows, macOS and Linux, whatever the title', () => {
    const anyCharacter = fc.nat(0x1ffff).map((code) => String.fromCodePoint(code));
    const anyTitle = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 100 }),
      fc
        .array(fc.constantFrom('con', 'NUL', 'Lpt9', ' ', '.', '-', '/', ':'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyTitle, (title) => {
        const name = nameAfter(title, 'html');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_C}]|^[\s.-]|\s\.html$|\.\.html$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i);
        expect(name).toMatch(/^.+\.html$/u);
        const byteCount = encodeURIComponent(name).replace(/%../g, 'x').length;
        expect(byteCount).toBeLessThanOrEqual(205);
      }),
    );
  });
});

describe('nameExport', () => {
  it('names an article without a title in the language', async () => {
    expect(nameExport(' ', 'html', await loadWords('es'))).toBe('Artículo sin título.html');
  });
});
