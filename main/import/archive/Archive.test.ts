import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Archive } from './Archive';
import { resolvePath } from './resolvePath';

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

/** An archive whose entries say that they are `size` bytes when they are unpacked. */
function claimSize(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const [signature, offset] of [
    ['PK\x03\x04', 22],
    ['PK\x01\x02', 24],
  ] as const) {
    for (
      let at = bytes.indexOf(signature, 0, 'latin1');
      at >= 0;
      at = bytes.indexOf(signature, at + 4, 'latin1')
    ) {
      bytes.writeUInt32LE(size, at + offset);
    }
  }
  return bytes;
}

describe('an archive', () => {
  it('has files that are read by their paths', async () => {
    const archive = await Archive.open(zip({ 'a.txt': 'one', 'b/c.txt': 'two' }));
    expect(archive.paths).toEqual(['a.txt', 'b/c.txt']);
    expect(archive.has('b/c.txt')).toBe(true);
    expect(Buffer.from((await archive.read('b/c.txt')) ?? []).toString()).toBe('two');
    expect(await archive.read('d.txt')).toBeNull();
  });

  it.each([
    ['what is no archive', strToU8('PK\x03\x04 nonsense')],
    ['one that is cut off', zip({ 'a.txt': 'words' }).subarray(0, 40)],
    ['a path that climbs out', zip({ '../../etc/passwd': 'x' })],
    ['a path from the root', zip({ '/etc/passwd': 'x' })],
  ])('is refused: %s', async (_case, bytes) => {
    await expect(Archive.open(bytes)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is refused if it has two files with one name', async () => {
    const bytes = Buffer.from(zip({ 'a.txt': 'one', 'b.txt': 'two' }));
    for (let at = bytes.indexOf('b.txt'); at >= 0; at = bytes.indexOf('b.txt'))
      bytes.write('a.txt', at);
    await expect(Archive.open(bytes)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is refused if it has too many files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 11 }, (_none, index) => [`${index}`, 'x']),
    );
    await expect(
      Archive.open(zip(files), { entries: 10, unpackedBytes: 1000 }),
    ).rejects.toMatchObject({ said: { id: 'documents.tooManyFiles' } });
  });

  it('unpacks no more than it may, all files together', async () => {
    const limits = { entries: 10, unpackedBytes: 1_500_000 };
    const archive = await Archive.open(
      zip({ a: ' '.repeat(1_000_000), b: ' '.repeat(1_000_000) }),
      limits,
    );
    expect(await archive.read('a')).toHaveLength(1_000_000);
    await expect(archive.read('b')).rejects.toMatchObject({
      said: { id: 'documents.tooLargeUnpacked' },
    });
  });

  it('unpacks no more than a file says that it has', async () => {
    const archive = await Archive.open(claimSize(zip({ a: ' '.repeat(50_000_000) }), 1000));
    await expect(archive.read('a')).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a path in an archive', () => {
  it.each([
    ['text/c1.xhtml', 'c2.xhtml', 'text/c2.xhtml'],
    ['text/c1.xhtml', '../images/a%20b.png', 'images/a b.png'],
    ['text/c1.xhtml', '/images/a.png', 'images/a.png'],
    ['text/c1.xhtml', '#note', 'text/c1.xhtml'],
    ['text/c1.xhtml', 'c2.xhtml#note', 'text/c2.xhtml'],
    ['text/c1.xhtml', '100%.png', 'text/100%.png'],
    ['text/c1.xhtml', '../../../etc/passwd', null],
    ['text/c1.xhtml', 'https://example.org/a.png', null],
    ['text/c1.xhtml', '//example.org/a.png', null],
    ['text/c1.xhtml', 'C:\\a.png', null],
  ])('in %s, %s is %s', (from, reference, path) => {
    expect(resolvePath(from, reference)).toBe(path);
  });
});
