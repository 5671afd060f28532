/**
 * Merges update feeds (electron-builder's `latest*.yml`) that have the same name, such as one system's for two
 * processors, into one that lists all their files. Throws if their versions differ.
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
 * The indented lines below `files:`, and where they end.
 * @param {readonly string[]} lines
 */
function findFiles(lines) {
  const start = lines.indexOf('files:') + 1;
  if (start === 0) throw new Error('This feed has no files.');
  const length = lines.slice(start).findIndex((line) => !line.startsWith(' '));
  const end = length === -1 ? lines.length : start + length;
  return { entries: lines.slice(start, end), end };
}
