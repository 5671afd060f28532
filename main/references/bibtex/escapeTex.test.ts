import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeTex } from './escapeTex';
import { readBibtex } from './readBibtex';

const readTitle = (tex: string) =>
  readBibtex(`@misc{key,\n  title = {${tex}},\n}`).records[0]?.csl.title;

describe('escapeTex', () => {
  it.each([
    ['what TeX acts on', String.raw`50% of $5 & #1_a^b~c {d} \e | <f>`],
    ['what TeX joins', `a--b---c ''d'' ,,e,, \`\`f\`\` "g" ?\`h !\`i <<j>>`],
    ['entities', '&amp; &lt;b&gt; &#x41;'],
    ['scripts', '村上春樹 Достоевский نجيب محفوظ Ærøskøbing ǅ e\u0301'],
    ['capitals', 'The DNA of McDonald in iOS'],
    ['emphasis', 'On <i>Homo</i> and <b>more <i>of</i> it</b>'],
    ['what only looks like emphasis', 'a <i> b </b> c'],
  ])('writes %s so that it is read as it was', (_what, text) => {
    // The parser puts a letter and its accent together.
    expect(readTitle(escapeTex(text))).toBe(text.normalize('NFC'));
  });

  it('writes any text of a line so that it is read as it was', () => {
    const unit = fc.constantFrom(...String.raw`abcXY 'é-"$&{}%_^~<>|,.?!:;()[]=#@*/\+`, '`', '村');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (given) => {
        const text = given.trim().replace(/ +/g, ' ');
        fc.pre(text !== '' && !/<\/?[a-z]/i.test(text));
        expect(readTitle(escapeTex(text))).toBe(text);
      }),
    );
  });
});
