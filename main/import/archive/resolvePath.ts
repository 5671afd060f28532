/**
 * The path in an archive that a reference in the file at `from` leads to, without its fragment; null for an address outside
 * of the archive, or one that climbs out of it.
 */
export function resolvePath(from: string, reference: string): string | null {
  const path = decode(reference.split('#', 1)[0] ?? '');
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(path)) return null;
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part && part !== '.') parts.push(part);
  }
  return path ? parts.join('/') : from;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A percent sign that encodes nothing is one.
    if (error instanceof URIError) return path;
    throw error;
  }
}
