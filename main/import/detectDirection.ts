import type { Text } from '../../shared/model/text';

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTERS = /\p{L}/gu;
const RIGHT_TO_LEFT_LANGUAGE = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|syr|ug|ur|yi)\b/i;

/** Enough of a text to detect its direction. */
const SAMPLE_LENGTH = 50_000;

/** A text’s direction: that of its language, or else of most of its letters; `auto` where there are none. */
export function detectDirection(text: string, language = ''): Text['direction'] {
  if (RIGHT_TO_LEFT_LANGUAGE.test(language)) return 'rtl';
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letterCount = sample.match(LETTERS)?.length ?? 0;
  if (letterCount === 0) return 'auto';
  const rightToLeftCount = sample.match(RIGHT_TO_LEFT)?.length ?? 0;
  return rightToLeftCount * 2 > letterCount ? 'rtl' : 'ltr';
}
