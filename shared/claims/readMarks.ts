/** A quotation mark, and what it can do where it stands. */
export interface Mark {
  at: number;
  family: 'double' | 'angle' | 'single' | 'corner';
  canOpen: boolean;
  canClose: boolean;
}

const MARK = /["“”„‟«»'‘’‚‛‹›「」『』]/g;

const FAMILIES: Readonly<Record<string, Mark['family']>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'angle',
  '»': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};

const BEFORE_OPENING = /^$|[\s([{—–\-¿¡/"“„«‘'‚]/;
const AFTER_CLOSING = /^$|[\s.,;:!?…)\]}—–\-/"”»’'“]/;

/** The quotation marks of a paragraph. Apostrophes within words are none. */
export function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: sign, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    const before = at > start ? text.charAt(at - 1) : '';
    const after = at + 1 < end ? text.charAt(at + 1) : '';
    const family = FAMILIES[sign] ?? 'single';
    const fitsOpening = BEFORE_OPENING.test(before);
    const fitsClosing = AFTER_CLOSING.test(after);
    marks.push({ at, family, ...judge(sign, fitsOpening, fitsClosing, before, after) });
  }
  return marks;
}

function judge(
  sign: string,
  fitsOpening: boolean,
  fitsClosing: boolean,
  before: string,
  after: string,
): Pick<Mark, 'canOpen' | 'canClose'> {
  if (sign === '„' || sign === '‚' || sign === '「' || sign === '『') {
    return { canOpen: true, canClose: false };
  }
  if (sign === '」' || sign === '』') return { canOpen: false, canClose: true };
  // French puts a space inside the angles, and some put them round the other way.
  if (sign === '«' || sign === '‹') {
    return /\s|^$/.test(after) && !/\s|^$/.test(before)
      ? { canOpen: false, canClose: true }
      : { canOpen: true, canClose: /[^\s(]/.test(before) };
  }
  if (sign === '»' || sign === '›') {
    const isReversed = fitsOpening && /\S/.test(after) && !/[\s.,;:!?…)]/.test(after);
    return { canOpen: isReversed, canClose: !isReversed || /\s/.test(before) };
  }
  if (sign === '“' || sign === '‘' || sign === '‛') {
    const isClosing = /[^\s(]/.test(before) && fitsClosing && !fitsOpening;
    return isClosing ? { canOpen: false, canClose: true } : { canOpen: true, canClose: false };
  }
  if (sign === '”' && fitsOpening && !fitsClosing) return { canOpen: true, canClose: false };
  if (sign === '”') return { canOpen: false, canClose: true };
  // Straight marks and ’: by their neighbours alone.
  if (fitsOpening && !fitsClosing) return { canOpen: sign !== '’', canClose: false };
  if (fitsClosing && !fitsOpening) return { canOpen: false, canClose: true };
  const isBetweenLetters = !fitsOpening && !fitsClosing;
  if (sign === '"') return { canOpen: !/\d/.test(before), canClose: true };
  return { canOpen: false, canClose: !isBetweenLetters };
}
