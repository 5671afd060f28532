type Entry = readonly [id: string, record: object];

interface Chunk {
  entries: readonly Entry[];
  bytes: Buffer;
}

/** By their first record. */
const chunks = new WeakMap<object, Chunk>();

/**
 * Records by id as a JSON object, one record per line and in the order of their ids, so that version control shows
 * what changed. Returns pieces to be joined. Records are immutable, and most are the same at the next write, so they
 * are turned into bytes in chunks of about forty, and a chunk is reused until one of its records is replaced. Where
 * chunks end depends on the ids, which are random: a record that is added or removed changes only its own chunk.
 */
export function serialiseRecords(records: ReadonlyMap<string, object>): Buffer[] {
  const pieces: Buffer[] = [];
  let chunk: Entry[] = [];
  for (const id of [...records.keys()].sort()) {
    const record = records.get(id);
    if (record) chunk.push([id, record]);
    if (!id.endsWith('0')) continue;
    pieces.push(...serialiseChunk(chunk));
    chunk = [];
  }
  pieces.push(...serialiseChunk(chunk));
  const [first, ...others] = pieces;
  if (!first) return [Buffer.from('{}')];
  // No comma before the first line.
  return [Buffer.from('{'), first.subarray(1), ...others, Buffer.from('\n}')];
}

/** The chunk’s lines, each with its separator in front; nothing where it is empty. */
function serialiseChunk(entries: readonly Entry[]): Buffer[] {
  const [first] = entries;
  if (!first) return [];
  const known = chunks.get(first[1]);
  if (known && isSame(known.entries, entries)) return [known.bytes];
  const lines = entries.map(([id, record]) => `,\n${JSON.stringify(id)}:${JSON.stringify(record)}`);
  const bytes = Buffer.from(lines.join(''));
  chunks.set(first[1], { entries, bytes });
  return [bytes];
}

function isSame(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every(([, record], index) => record === b[index]?.[1]);
}
