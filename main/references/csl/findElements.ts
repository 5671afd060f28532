/** Where the elements of a JSON list begin. The text must be valid. */
export function findElements(json: string): number[] {
  const starts: number[] = [];
  let depth = 0;
  let isExpected = false;
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index] ?? '';
    if (depth === 1 && isExpected && !/[\s\]]/.test(sign)) {
      starts.push(index);
      isExpected = false;
    }
    if (sign === '"') index = endOfString(json, index);
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth === 1) isExpected = true;
    } else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',' && depth === 1) isExpected = true;
  }
  return starts;
}

function endOfString(json: string, start: number): number {
  let index = start + 1;
  while (index < json.length && json[index] !== '"') index += json[index] === '\\' ? 2 : 1;
  return index;
}
