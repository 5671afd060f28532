import { expect } from '@playwright/test';

/** What `read` answers once it has answered the same twice running: nothing scrolls any more. */
export async function readAtRest<T>(read: () => Promise<T>): Promise<T> {
  let last: T | undefined;
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      return last === before;
    })
    .toBe(true);
  return last as T;
}
