import { lstat } from 'node:fs/promises';
import { lockFolder } from '../../main/storage/lock/lockPlace';
import type { LibraryState } from '../../shared/library/state';
import type { Timestamp } from '../../shared/model/timestamp';
import { english } from '../../shared/words/loadWords';
import type { Findings } from './Findings';
import { findDifferences } from './findDifferences';
import { findResidue } from './findResidue';
import { openForTorture } from './openForTorture';
import { predictState } from './predictChange';
import type { Request } from './Request';
import { listIfThere, readLibrary } from './readLibrary';
import type { ToldLibrary } from './ToldLibrary';

export interface Expectation {
  told: ToldLibrary;
  /** Requests not answered yet: one of these may be there too, in full. */
  unanswered: readonly Request[];
  now: Timestamp;
}

/**
 * Opens a library that no process has open any longer, closes it again, and compares its folder with what was reported.
 * Returns its content, to go on from.
 */
export async function examineLibrary(
  folder: string,
  expected: Expectation,
): Promise<{ findings: Findings; state: LibraryState }> {
  const before = await readLibrary(folder);
  const problems = await openAndCheck(folder, expected.now);
  const { state, torn } = await readLibrary(folder);
  const findings = {
    lost: await findLosses(folder, expected, state),
    torn: [...new Set([...before.torn, ...torn])],
    residue: [...(await findResidue(folder)), ...(await findLockResidue(folder))],
    problems,
  };
  return { findings, state };
}

/** The differences from what was reported, unless they are exactly one of the unanswered requests. */
async function findLosses(
  folder: string,
  { told, unanswered, now }: Expectation,
  found: LibraryState,
): Promise<string[]> {
  const differences = findDifferences(told.state, found);
  if (!differences.length) return [];
  for (const request of unanswered) {
    const predicted = await predictState(told, request, { now, found, folder });
    if (predicted && !findDifferences(predicted, found).length) return [];
  }
  return differences;
}

/** Problems that Attest reports on opening the library, and that a check finds. */
async function openAndCheck(folder: string, now: Timestamp): Promise<string[]> {
  const backend = await openForTorture({ folder, now });
  try {
    const { problems, articles } = await backend.dispatch('library.open', {});
    const check = await backend.dispatch('library.check', {});
    const said = [...problems, ...check.problems].map(
      ({ file, message }) => `${file}: ${english.say(message)}`,
    );
    for (const { id, highlights, title } of articles) {
      const opened = await backend.dispatch('article.open', { article: id });
      const isTrue = opened.highlights.length === highlights && opened.article.title === title;
      if (!isTrue) said.push(`The index is wrong about ${id}.`);
    }
    return said;
  } finally {
    await backend.close();
  }
}

/** Files that dead processes left in the lock folder. */
async function findLockResidue(folder: string): Promise<string[]> {
  const { dev, ino } = await lstat(folder, { bigint: true });
  const names = await listIfThere(lockFolder());
  return names.filter((name) => name.startsWith(`${dev}-${ino}.`)).map((name) => `lock: ${name}`);
}
