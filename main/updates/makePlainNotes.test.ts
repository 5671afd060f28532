import { describe, expect, it } from 'vitest';
import { makePlainNotes } from './makePlainNotes';

describe('the notes of a release', () => {
  it.each([
    ['nothing', '', ''],
    ['text as it is', 'Faster.\n\n- Search\n- Start', 'Faster.\n\n- Search\n- Start'],
    ['a comparison in a text', 'Needs 3 < 4 & more', 'Needs 3 < 4 & more'],
    [
      'HTML as lines',
      '<h2>New</h2><ul><li>Search</li><li>Start</li></ul>',
      'New\n– Search\n– Start',
    ],
    ['entities as letters', '<p>Notes &amp; links</p>', 'Notes & links'],
    ['no script', '<p>New</p><script>alert(1)</script><style>p{}</style>', 'New'],
    [
      'no picture and no link',
      '<p>See <a href="https://example.org"><img src="x">here</a></p>',
      'See here',
    ],
    ['few empty lines', 'One\n\n\n\n\nTwo', 'One\n\nTwo'],
  ])('are, of %s', (_what, notes, plain) => {
    expect(makePlainNotes(notes)).toBe(plain);
  });

  it('end somewhere', () => {
    expect(makePlainNotes('word '.repeat(100_000)).length).toBeLessThanOrEqual(20_000);
  });
});
