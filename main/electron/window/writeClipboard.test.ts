import { expect, test } from 'vitest';
import { writeClipboard } from './writeClipboard';

class Item {
  readonly items: Record<string, string>;
  constructor(items: Record<string, string>) {
    this.items = items;
  }
}

/** A clipboard that keeps what is written. */
function makeClipboard() {
  const written: unknown[] = [];
  return { written, clipboard: { write: async (data: unknown) => void written.push(data) } };
}

test.each([
  [
    { text: 'Six', html: '<p>Six</p>' },
    { 'text/plain': 'Six', 'text/html': '<p>Six</p>' },
  ],
  [{ text: 'Six', html: '' }, { 'text/plain': 'Six' }],
])('writes an item of the types that there are: %o', async (content, items) => {
  const { written, clipboard } = makeClipboard();
  await writeClipboard({ clipboard, ClipboardItem: Item }, content);
  expect(written).toEqual([[new Item(items)]]);
});

test.each([
  [
    { text: 'Six', html: '<p>Six</p>' },
    { text: 'Six', html: '<p>Six</p>' },
  ],
  [{ text: 'Six', html: '' }, { text: 'Six' }],
])('writes what earlier versions of Electron take: %o', async (content, data) => {
  const { written, clipboard } = makeClipboard();
  await writeClipboard({ clipboard }, content);
  expect(written).toEqual([data]);
});
