import type { TextPiece } from './textPiece';

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

/** True for text that has letters of a script written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The pieces of a row in logical order. Runs of the other direction within a row are turned round. */
export function orderRow<Piece extends Pick<TextPiece, 'x' | 'text'>>(
  pieces: readonly Piece[],
  isRightToLeft: boolean,
): Piece[] {
  const ordered = [...pieces].sort((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x));
  const isOther = isRightToLeft
    ? (text: string) => !hasRightToLeft(text) && LEFT_TO_RIGHT.test(text)
    : hasRightToLeft;
  const isOwn = isRightToLeft
    ? hasRightToLeft
    : (text: string) => !hasRightToLeft(text) && LEFT_TO_RIGHT.test(text);
  const result: Piece[] = [];
  for (let index = 0; index < ordered.length; ) {
    let end = index;
    // Signs between two pieces of the other direction are part of it.
    for (let next = index; next < ordered.length; next++) {
      const text = ordered[next]?.text ?? '';
      if (isOwn(text)) break;
      if (isOther(text)) end = next + 1;
      else if (end === index) break;
    }
    if (end > index) {
      result.push(...ordered.slice(index, end).reverse());
      index = end;
    } else {
      const piece = ordered[index];
      if (piece) result.push(piece);
      index++;
    }
  }
  return result;
}
