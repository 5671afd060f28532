/**
 * Makes one update feed (electron-builder's `latest*.yml`) of those that two processors' packages of one system came
 * with, which have the same name: with the files of all of them. Throws where they are of different versions.
 * @param {readonly string[]} feeds
 * @returns {string}
 */
export function mergeFeeds(feeds) {
  const [first = '', ...others] = feeds;
  const lines = first.split('\n');
  for (const other of others) {
    if (readVersion(other) !== readVersion(first)) {
      throw new Error(`${readVersion(other)} and ${readVersion(first)} can’t be in one feed.`);
    }
    const { entries } = findFiles(other.split('\n'));
    lines.splice(findFiles(lines).end, 0, ...entries);
  }
  return lines.join('\n');
}

/** @param {string} feed */
function readVersion(feed) {
  return /^version: (.+)$/m.exec(feed)?.[1];
}

/**
 * The lines below `files:`, which are indented, and where they end.
 * @param {readonly string[]} lines
 */
function findFiles(lines) {
  const start = lines.indexOf('files:') + 1;
  if (start === 0) throw new Error('This feed has no files.');
  const length = lines.slice(start).findIndex((line) => !line.startsWith(' '));
  const end = length === -1 ? lines.length : start + length;
  return { entries: lines.slice(start, end), end };
}
