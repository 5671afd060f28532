import { LibraryLock } from '../storage/lock/LibraryLock';

// A program for tests: takes the lock whose key is its first argument, says so, and holds it until its input ends.
const [, , key = ''] = process.argv;
const lock = await LibraryLock.take(key, 0);
process.stdout.write('taken\n');
for await (const _ of process.stdin);
await lock.release();
