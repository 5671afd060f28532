import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../shared/document/plainText';
import type { CommandContext } from '../../shared/library/command';
import type { ArticleState } from '../../shared/library/state';
import { makeCountingContext } from '../../shared/library/testing/countingContext';
import type { Clock } from '../../shared/model/timestamp';
import type { FileFormat } from '../storage/files/FileFormat';
import { parseFile } from '../storage/files/parseFile';
import { articleFormat } from '../storage/formats/articleFormat';
import { annotationsFormat } from '../storage/formats/recordsFormat';
import { makeDiskSubject } from '../testing/model/makeDiskSubject';
import { makeMemorySubject } from '../testing/model/makeMemorySubject';
import { playGame } from '../testing/model/playGame';
import type { Dice } from '../testing/model/Snapshot';
import { openTestLibrary } from '../testing/openTestLibrary';

const LINES = [
  'The ministry paid 6 million dollars, it said on the Tuesday after the vote.',
  'Nobody else said how much the 😀 ministry paid, or for what.',
  'Six of those who had been there said nothing at all.',
];

const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000), fc.nat(5000));
const gamesOf = (maxLength: number) => fc.array(dice, { minLength: 1, maxLength, size: 'max' });

/** A clock that advances a minute with each reading, and now and then an hour, so that sessions of corrections end. */
function makeJumpingClock(): Clock {
  let minutes = 0;
  return {
    now() {
      minutes += minutes % 17 === 0 ? 60 : 1;
      return new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString();
    },
  };
}

function readBack<T>(format: FileFormat<T>, data: T): T {
  const parsed = parseFile(format, Buffer.concat(format.serialise(data)).toString());
  if (!parsed.isReadable) throw new Error(parsed.reason);
  return parsed.data;
}

function checkFiles({ article, text, highlights, links }: ArticleState): void {
  const { document, version: _version, ...known } = text;
  const stored = readBack(articleFormat, { article, text: known, document, unknown: {} });
  expect(stored).toMatchObject({ article, text: known });
  expect(stored.document.eq(document)).toBe(true);
  const annotations = readBack(annotationsFormat, { highlights, links, unknown: {} });
  expect(new Map(annotations.highlights)).toEqual(new Map([...highlights].sort()));
}

it('keeps every highlight on its own words through any edits, updates, undo and redo', async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(gamesOf(120), async (game) => {
      const context: CommandContext = { ...makeCountingContext(), clock: makeJumpingClock() };
      await playGame(makeMemorySubject(LINES, context), game, (state) => {
        steps += 1;
        checkFiles(state);
      });
    }),
    { numRuns: 100 },
  );
  expect(steps).toBeGreaterThan(3000);
});

it('has on the disk what it shows, through the same', async () => {
  await fc.assert(
    fc.asyncProperty(gamesOf(40), async (game) => {
      const library = await openTestLibrary(undefined, { clock: makeJumpingClock() });
      const subject = await makeDiskSubject(library, LINES);
      const ended = await playGame(subject, game, async () => {
        expect(await library.call('library.check', {})).toEqual({ ok: true, problems: [] });
      });
      const { article, text, highlights } = await subject.state();
      for (const [revision, words] of ended) {
        const opened = await library.call('revision.open', { owner: article.id, revision });
        expect(plainText(opened.document)).toBe(words.trim());
      }
      await library.backend.close();
      const again = await openTestLibrary(library.folder);
      const opened = await again.openArticle(article.id);
      expect(opened.article).toEqual(article);
      const { document, version: _version, ...known } = text;
      expect(opened.text).toEqual(known);
      expect(opened.document).toEqual(document.toJSON());
      expect(new Map(opened.highlights.map((one) => [one.id, one]))).toEqual(
        new Map([...highlights].sort()),
      );
      expect((await again.openLibrary()).problems).toEqual([]);
      await again.backend.close();
    }),
    { numRuns: 12 },
  );
});
