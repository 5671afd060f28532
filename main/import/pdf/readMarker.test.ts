import { describe, expect, it } from 'vitest';
import { readMarker } from './readMarker';

describe('readMarker', () => {
  it.each([
    ['• thing', '• ', null],
    ['•thing', '•', null],
    ['– thing', '– ', null],
    ['\uf0b7 thing', '\uf0b7 ', null],
    ['1. thing', '1. ', 1],
    ['12) thing', '12) ', 12],
    ['3.דבר', '3.', 3],
  ])('finds what “%s” begins with', (text, marker, number) => {
    expect(readMarker(text)).toEqual({ text: marker, number });
  });

  it.each(['thing', '–thing', '*thing', '1.5 metres', '2020. Then', '1 thing', '•', '[1] A book'])(
    'finds nothing in “%s”',
    (text) => expect(readMarker(text)).toBeNull(),
  );
});
