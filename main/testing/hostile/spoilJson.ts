/** A JSON file with one thing in it replaced, as an attacker might do. */
export interface Spoiled {
  name: string;
  text: string;
}

const DEPTH = 10_000;
const LENGTH = 10_000_000;

/** As written in a file; not all of them could be in an object. */
const replacements: Readonly<Record<string, string>> = {
  nothing: 'null',
  yes: 'true',
  zero: '0',
  'less than nothing': '-1',
  'a half': '1.5',
  'a milliard': '1e9',
  'all but the largest number': '9007199254740991',
  'no number': '1e999',
  'an empty text': '""',
  'a list': '[]',
  'an object': '{}',
  'a list of nothing': '[null]',
  'a way out': '"../../outside/secret.txt"',
  'a way out behind a number': '"1/../../../outside/secret"',
  'a path': '"/etc/passwd"',
  'a name of Windows': '"CON"',
  'the prototype': '"__proto__"',
  'the constructor': '"constructor"',
  'half a letter': '"\\ud800"',
  'a NUL': '"a\\u0000b"',
  'orders to a terminal': '"\\u202e\\u001b]0;title\\u0007\\u001b[2J\\nNothing is wrong."',
  'an address that runs': '"javascript:alert(1)"',
  'a script': '"</script><script>alert(1)</script>"',
  'deep lists': `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`,
  'deep objects': `${'{"type":"x","a":'.repeat(DEPTH)}0${'}'.repeat(DEPTH)}`,
};

const additions: Readonly<Record<string, string>> = {
  'a prototype': '"__proto__":{"polluted":true}',
  'a constructor': '"constructor":{"prototype":{"polluted":true}}',
  'something deep': `"unknown":${replacements['deep lists']}`,
  'a way out as a key': '"../../outside":{}',
  'something without a name': '"":1',
};

const HERE = '\u0001';
const mark = JSON.stringify(HERE);

/** Every variant of the JSON with one value replaced, or one object with more than it should have. */
export function* spoilEach(json: unknown): Generator<Spoiled> {
  for (const { path, text, value } of listPlaces(json)) {
    for (const [name, raw] of Object.entries(replacements)) {
      yield { name: `${name} for ${path}`, text: text.replace(mark, () => raw) };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const own = JSON.stringify(value).slice(1, -1);
    for (const [name, raw] of Object.entries(additions)) {
      const object = `{${[own, raw].filter(Boolean).join(',')}}`;
      yield { name: `${name} in ${path}`, text: text.replace(mark, () => object) };
    }
    for (const [key, old] of Object.entries(value)) {
      const twice = `{${own},${JSON.stringify(key)}:${JSON.stringify(old)},"${key}":null}`;
      yield { name: `${key} twice in ${path}`, text: text.replace(mark, () => twice) };
    }
  }
}

/** The file as a whole, spoiled. */
export function listSpoiledFiles(text: string): Spoiled[] {
  const bytes = Buffer.from(text);
  return [
    { name: 'no JSON', text: '\u001b]0;x\u0007' },
    { name: 'nothing', text: '' },
    { name: 'spaces', text: ' '.repeat(LENGTH) },
    { name: 'brackets', text: '['.repeat(LENGTH) },
    { name: 'a number without end', text: '9'.repeat(LENGTH) },
    { name: 'a text without end', text: `"${'x'.repeat(LENGTH)}"` },
    { name: 'a key without end', text: `{"schemaVersion":1,"${'x'.repeat(LENGTH)}":1}` },
    {
      name: 'a version without end',
      text: text.replace(/"schemaVersion":\s*1/, '"schemaVersion":1e300'),
    },
    { name: 'half of it', text: bytes.subarray(0, bytes.length / 2).toString() },
  ];
}

/** Each value of the JSON by its path, with the whole text with a placeholder for it. */
function* listPlaces(
  json: unknown,
  path = '$',
  around: (text: string) => string = (text) => text,
): Generator<{ path: string; text: string; value: unknown }> {
  yield { path, text: around(mark), value: json };
  if (typeof json !== 'object' || json === null) return;
  const entries = Object.entries(json);
  for (const [index, [key, value]] of entries.entries()) {
    const write = (text: string) => {
      const parts = entries.map(([other, one], at) => {
        const written = at === index ? text : JSON.stringify(one);
        return Array.isArray(json) ? written : `${JSON.stringify(other)}:${written}`;
      });
      return around(Array.isArray(json) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`);
    };
    yield* listPlaces(value, `${path}.${key}`, write);
  }
}
