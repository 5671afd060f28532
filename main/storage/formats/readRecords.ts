/** Records of a file as a map by id. Throws where a record stands under another id than its own. */
export function readRecords<Item extends { id: string }>(
  records: Record<string, Item>,
): ReadonlyMap<Item['id'], Item> {
  const map = new Map<Item['id'], Item>();
  for (const [id, record] of Object.entries(records)) {
    if (record.id !== id) throw new Error(`The record ${record.id} stands under ${id}`);
    map.set(record.id, record);
  }
  return map;
}
