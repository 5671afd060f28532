const lines = new WeakMap<object, Buffer>();

/**
 * Records by id as a JSON object, one record a line and in the order of their ids, so that version control shows
 * what changed. Answers the pieces to be joined. Records are immutable: each is turned into bytes once, however
 * often its file is written; joining thousands of them takes a few milliseconds, turning them into bytes does not.
 */
export function serialiseRecords(records: ReadonlyMap<string, object>): Buffer[] {
  const pieces: Buffer[] = [Buffer.from('{')];
  for (const id of [...records.keys()].sort()) {
    const record = records.get(id);
    if (!record) continue;
    const line = serialiseRecord(id, record);
    // No comma stands before the first.
    pieces.push(pieces.length === 1 ? line.subarray(1) : line);
  }
  pieces.push(Buffer.from(pieces.length === 1 ? '}' : '\n}'));
  return pieces;
}

/** The line with what separates it from the one before. */
function serialiseRecord(id: string, record: object): Buffer {
  const known = lines.get(record);
  if (known) return known;
  const line = Buffer.from(`,\n${JSON.stringify(id)}:${JSON.stringify(record)}`);
  lines.set(record, line);
  return line;
}
