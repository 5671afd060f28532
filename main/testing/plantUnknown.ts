import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { recordTypes } from '../../shared/model/records';

type JsonObject = Record<string, unknown>;

/** Objects that hold records by id: another field in them would be another record. */
const TABLES = recordTypes.filter(({ isRoot }) => !isRoot).map(({ slot }) => slot);

function isTable(place: string): boolean {
  const [, slot] = /\.json\/(\w+)$/.exec(place) ?? [];
  return TABLES.some((table) => table === slot);
}

/** Puts a field into every object of every JSON file of a library, as a newer version of Attest might. Returns where. */
export async function plantUnknown(
  folder: string,
  name: string,
  makeValue: (place: string) => unknown,
): Promise<string[]> {
  const places: string[] = [];
  for (const [file, json] of await readJsonFiles(folder)) {
    visit(json, file, (object, place) => {
      // A node or mark without attributes gets one too.
      if (isPartOfDocument(object, place)) object.attrs ??= {};
      if (isTable(place)) return;
      places.push(place);
      // Also one named `__proto__`, which an assignment would take for the prototype.
      const value = makeValue(place);
      const field = { value, enumerable: true, configurable: true, writable: true };
      Object.defineProperty(object, name, field);
    });
    await writeFile(join(folder, file), JSON.stringify(json));
  }
  return places;
}

/** The values of that field in all files, each with its current place. */
export async function collectUnknown(
  folder: string,
  name: string,
): Promise<{ place: string; value: unknown }[]> {
  const found: { place: string; value: unknown }[] = [];
  for (const [file, json] of await readJsonFiles(folder)) {
    visit(json, file, (object, place) => {
      if (Object.hasOwn(object, name)) found.push({ place, value: object[name] });
    });
  }
  return found;
}

async function readJsonFiles(folder: string): Promise<[file: string, json: unknown][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path): Promise<[string, unknown]> => {
    const name = relative(folder, path).split(sep).join('/');
    return [name, JSON.parse(await readFile(path, 'utf8'))];
  });
  return (await Promise.all(files)).filter(([name]) => !name.startsWith('.attest/'));
}

/** Visits all objects within `json`, outer ones first. What `see` adds to one is not visited, except attributes. */
function visit(json: unknown, place: string, see: (object: JsonObject, place: string) => void) {
  if (Array.isArray(json)) {
    for (const [index, item] of json.entries()) visit(item, `${place}/${index}`, see);
  } else if (isObject(json)) {
    const children = Object.entries(json).filter(([key]) => key !== 'attrs');
    see(json, place);
    for (const [key, value] of children) visit(value, `${place}/${key}`, see);
    if (isObject(json.attrs)) visit(json.attrs, `${place}/attrs`, see);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** Nodes and marks have a type, but so do CSL items and selectors, which have no attributes. */
function isPartOfDocument(object: JsonObject, place: string): boolean {
  return typeof object.type === 'string' && /\/(document|note)(\/|$)/.test(place);
}
