import type { Article } from '../../model/article';

const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** The direction of an article's text; where it is to be told from the text, that of its first letter. */
export function resolveDirection(direction: Article['direction'], text: string): 'ltr' | 'rtl' {
  if (direction !== 'auto') return direction;
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
