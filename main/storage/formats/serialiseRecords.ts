const lines = new WeakMap<object, string>();

/**
 * Records by id as a JSON object, one record a line and in the order of their ids, so that version
 * control shows what changed. Records are immutable: each is turned into text once, however often its file is written.
 */
export function serialiseRecords(records: ReadonlyMap<string, object>): string {
  if (!records.size) return '{}';
  const members: string[] = [];
  for (const id of [...records.keys()].sort()) {
    const record = records.get(id);
    if (record) members.push(`${JSON.stringify(id)}:${serialiseRecord(record)}`);
  }
  return `{\n${members.join(',\n')}\n}`;
}

function serialiseRecord(record: object): string {
  const known = lines.get(record);
  if (known !== undefined) return known;
  const line = JSON.stringify(record);
  lines.set(record, line);
  return line;
}
