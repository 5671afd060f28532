/** Ends before a space or after a sign between words; in a text that has neither for long, wherever it must. */
const PIECE = /.{1000,4000}?(?:(?<=\S)(?= )|(?<=[、。，．！？；：…])(?!\p{M})|$)|.{1,4000}/gsu;

/** The segments of a text. `Intl.Segmenter` takes quadratic time, so a long text is segmented in pieces. */
export function* segmentLong(
  segmenter: Intl.Segmenter,
  text: string,
): Generator<Pick<Intl.SegmentData, 'segment' | 'index'>> {
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    for (const { segment, index } of segmenter.segment(piece)) {
      yield { segment, index: start + index };
    }
  }
}
