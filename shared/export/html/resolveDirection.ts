import type { Text } from '../../model/text';

const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** The direction of a text; where it is to be told from the text, that of its first letter. */
export function resolveDirection(direction: Text['direction'], text: string): 'ltr' | 'rtl' {
  if (direction !== 'auto') return direction;
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
