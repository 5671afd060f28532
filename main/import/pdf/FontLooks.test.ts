import { describe, expect, it } from 'vitest';
import { nameLook } from './FontLooks';

describe('nameLook', () => {
  it.each([
    ['ABCDEF+CMBX12', true, false],
    ['CMTI10', false, true],
    ['CMR10', false, false],
    ['SFBX1000', true, false],
    ['TimesNewRomanPS-BoldItalicMT', true, true],
    ['NimbusRomNo9L-Medi', true, false],
    ['NimbusRomNo9L-ReguItal', false, true],
    ['Helvetica-Oblique', false, true],
    ['Helvetica', false, false],
    ['BCDEEE+Calibri-Light', false, false],
  ])('reads what %s looks like', (name, isBold, isItalic) => {
    expect(nameLook(name)).toEqual({ isBold, isItalic });
  });
});
