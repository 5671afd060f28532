import { unwrapElement } from './replaceElement';

type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const USUAL: Marks = ['“', '”', '‘', '’'];
const ANGLED: Marks = ['«', '»', '“', '”'];
const LOW: Marks = ['„', '“', '‚', '‘'];
const LOW_HIGH: Marks = ['„', '”', '‚', '’'];
const CORNERS: Marks = ['「', '」', '『', '』'];

/** As in Unicode’s CLDR (delimiters), by language. */
const MARKS: Readonly<Record<string, Marks>> = {
  ...{ de: LOW, cs: LOW, sk: LOW, sl: LOW, bg: LOW, is: LOW, et: LOW, lt: LOW, ka: LOW },
  ...{ pl: LOW_HIGH, hu: LOW_HIGH, ro: LOW_HIGH, hr: LOW_HIGH, sr: LOW_HIGH, bs: LOW_HIGH },
  ...{
    es: ANGLED,
    it: ANGLED,
    pt: USUAL,
    ca: ANGLED,
    el: ANGLED,
    no: ANGLED,
    nb: ANGLED,
    nn: ANGLED,
  },
  fr: ['« ', ' »', '“', '”'],
  ...{ ru: ['«', '»', '„', '“'], uk: ['«', '»', '„', '“'], be: ['«', '»', '„', '“'] },
  ...{ sv: ['”', '”', '’', '’'], fi: ['”', '”', '’', '’'] },
  ...{ ja: CORNERS, fa: ['«', '»', '‹', '›'], hy: ['«', '»', '«', '»'] },
};

const MARKED = /^\s*["'“”„«»‘’‚‹›「『]/;

/** Writes the quotation marks of `<q>`, which browsers draw in the page’s language, so that the words stay a quotation. */
export function markQuotations(page: Document): void {
  for (const quotation of page.querySelectorAll('q')) {
    if (MARKED.test(quotation.textContent)) continue;
    const language = quotation.closest('[lang]')?.getAttribute('lang') ?? '';
    const [open, close, innerOpen, innerClose] = MARKS[language.slice(0, 2).toLowerCase()] ?? USUAL;
    const isInner = quotation.parentElement?.closest('q') !== null;
    quotation.prepend(isInner ? innerOpen : open);
    quotation.append(isInner ? innerClose : close);
  }
  for (const quotation of page.querySelectorAll('q')) unwrapElement(quotation);
}
