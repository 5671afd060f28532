import { describe, expect, it } from 'vitest';
import { explainUpdateFailure } from './explainUpdateFailure';

describe('why an update came to nothing', () => {
  it.each([
    ['ERR_CHECKSUM_MISMATCH', /checksum is another, so it was thrown away/],
    ['ERR_UPDATER_INVALID_SIGNATURE', /not signed by those who made this copy/],
    ['ENOTFOUND', /Check the connection/],
    ['HTTP_ERROR_404', /Nothing for this system/],
    ['ERR_OTHER', /^That came to nothing: first line$/],
  ])('is said in a sentence where the code is %s', (code, sentence) => {
    const error = Object.assign(new Error('first line\nHeaders: …'), { code });
    expect(explainUpdateFailure(error)).toMatch(sentence);
  });

  it('is said of what is no error, too', () => {
    expect(explainUpdateFailure('odd')).toBe('odd');
  });
});
