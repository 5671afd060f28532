const lines = new WeakMap<object, Buffer>();

/**
 * Records by id as a JSON object, one record a line and in the order of their ids, so that version control shows
 * what changed. Answers the pieces to be joined. Records are immutable: each is turned into bytes once, however
 * often its file is written; joining thousands of them takes a few milliseconds, turning them into bytes does not.
 */
export function serialiseRecords(records: ReadonlyMap<string, object>): Buffer[] {
  const pieces: Buffer[] = [];
  for (const id of [...records.keys()].sort()) {
    const record = records.get(id);
    if (!record) continue;
    pieces.push(pieces.length ? NEXT_LINE : FIRST_LINE, serialiseRecord(id, record));
  }
  if (!pieces.length) return [NOTHING];
  pieces.push(LAST_LINE);
  return pieces;
}

const FIRST_LINE = Buffer.from('{\n');
const NEXT_LINE = Buffer.from(',\n');
const LAST_LINE = Buffer.from('\n}');
const NOTHING = Buffer.from('{}');

function serialiseRecord(id: string, record: object): Buffer {
  const known = lines.get(record);
  if (known) return known;
  const line = Buffer.from(`${JSON.stringify(id)}:${JSON.stringify(record)}`);
  lines.set(record, line);
  return line;
}
