import { describe, expect, it } from 'vitest';
import { english } from '../../shared/words/loadWords';
import { explainUpdateFailure } from './explainUpdateFailure';

const explain = (error: unknown) => english.say(explainUpdateFailure(error));

describe('why an update failed', () => {
  it.each([
    ['ERR_CHECKSUM_MISMATCH', /checksum doesn’t match .*, so it was thrown away/],
    ['ERR_UPDATER_INVALID_SIGNATURE', /isn’t signed by the makers of this copy/],
    ['ENOTFOUND', /Check the connection/],
    ['HTTP_ERROR_404', /Nothing for this system/],
    ['ERR_OTHER', /^Couldn’t .*: first line$/],
  ])('is said in a sentence where the code is %s', (code, sentence) => {
    const error = Object.assign(new Error('first line\nHeaders: …'), { code });
    expect(explain(error)).toMatch(sentence);
  });

  it('is said of what isn’t an error, too', () => {
    expect(explain('odd')).toMatch(/: odd$/);
  });
});
