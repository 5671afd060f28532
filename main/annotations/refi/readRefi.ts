import { describe } from '../../../shared/anchoring/describe';
import { trimRange } from '../../../shared/anchoring/trimRange';
import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { fromCodePoints } from '../../../shared/annotations/PlacingText';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import type { AnnotationProblem, BroughtText, ReadAnnotations } from '../FoundAnnotations';
import { offsetOf } from '../jsonFields';
import { makeFoundAnnotation, rangeOf } from '../makeFoundAnnotation';
import { childrenNamed, findElements, parseXml, type XmlElement } from './parseXml';
import { unzipProject } from './unzipProject';

interface Code {
  readonly name: string;
  readonly color: string;
}

/** What the selections of a project refer to, by their identifiers. */
interface Project {
  readonly codes: ReadonlyMap<string, Code>;
  readonly users: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Reads a project of REFI-QDA (https://www.qdasoftware.org/): its plain texts, and the coded selections in them, whose
 * codes become tags. Offsets count code points. Selections in pictures, recordings and the layout of PDFs are left out.
 */
export async function readRefi(name: string, bytes: Uint8Array): Promise<ReadAnnotations> {
  const files = await unzipProject(bytes);
  const root = parseProject(name, files);
  const project: Project = {
    codes: new Map(findElements(root, 'Code').map((code) => [idOf(code), readCode(code)])),
    users: new Map(
      findElements(root, 'User').map((user) => [idOf(user), user.attributes.name ?? '']),
    ),
    notes: new Map(
      findElements(root, 'Note').map((note) => [idOf(note), readText(note, files) ?? '']),
    ),
  };
  const annotations: FoundAnnotation[] = [];
  const problems: AnnotationProblem[] = [];
  const texts: BroughtText[] = [];
  let entry = 0;
  for (const source of findElements(root, 'Sources').flatMap(({ children }) => children)) {
    const title = source.attributes.name ?? '';
    const holders = [source, ...childrenNamed(source, 'Representation')];
    for (const holder of holders) {
      const selections = childrenNamed(holder, 'PlainTextSelection');
      const text = readText(holder, files);
      if (text === null) {
        entry += selections.length;
        if (selections.length) {
          problems.push({ entry, message: message('annotations.problem.noText', { title }) });
        }
        continue;
      }
      if (text.trim()) texts.push({ title, text });
      const toUnits = fromCodePoints(text);
      for (const selection of selections) {
        entry += 1;
        const found = readSelection(selection, title, text, toUnits, project);
        if (found) annotations.push(found);
        else problems.push({ entry, message: message('annotations.problem.outside', { title }) });
      }
    }
  }
  return { annotations, problems, texts };
}

function parseProject(name: string, files: ReadonlyMap<string, Uint8Array>): XmlElement {
  const path = [...files.keys()].find((one) => /\.qde$/i.test(one));
  const said = message('annotations.damagedProject', { name });
  if (!path) throw new AttestError('unsupported', said);
  try {
    return parseXml(new TextDecoder().decode(files.get(path)));
  } catch (error) {
    throw new AttestError('unsupported', said, { cause: error });
  }
}

function idOf({ attributes }: XmlElement): string {
  return (attributes.guid ?? attributes.targetGUID ?? '').toLowerCase();
}

function readCode({ attributes }: XmlElement): Code {
  return { name: attributes.name ?? '', color: attributes.color ?? '' };
}

/** The text of a source or a note: in the project’s XML, or in a file of its own. */
function readText(element: XmlElement, files: ReadonlyMap<string, Uint8Array>): string | null {
  const [inside] = childrenNamed(element, 'PlainTextContent');
  if (inside) return inside.text;
  const path = (element.attributes.plainTextPath ?? '').replace(/^internal:\/\//i, '');
  if (!path) return null;
  const key = [...files.keys()].find(
    (one) => one.toLowerCase().endsWith(`/${path}`.toLowerCase()) || one === path,
  );
  const bytes = key === undefined ? undefined : files.get(key);
  return bytes ? new TextDecoder().decode(bytes) : null;
}

function readSelection(
  selection: XmlElement,
  title: string,
  text: string,
  toUnits: (offset: number) => number,
  { codes, users, notes }: Project,
): FoundAnnotation | null {
  const { startPosition, endPosition, creatingUser = '', creationDateTime } = selection.attributes;
  const asked = rangeOf(offsetOf(startPosition), offsetOf(endPosition));
  const range = asked && { start: toUnits(asked.start), end: toUnits(asked.end) };
  const trimmed = range && range.end <= text.length ? trimRange(text, range) : null;
  if (!trimmed) return null;
  const { quote, position } = describe(text, trimmed);
  const codings = childrenNamed(selection, 'Coding');
  const used = codings
    .flatMap((coding) => childrenNamed(coding, 'CodeRef'))
    .flatMap((reference) => codes.get(idOf(reference)) ?? []);
  const own = childrenNamed(selection, 'Description').map((one) => one.text.trim());
  const noted = [selection, ...codings]
    .flatMap((one) => childrenNamed(one, 'NoteRef'))
    .map((reference) => notes.get(idOf(reference)) ?? '');
  const user = creatingUser || (codings[0]?.attributes.creatingUser ?? '');
  return makeFoundAnnotation({
    quote,
    position,
    note: [...own, ...noted].filter(Boolean).join('\n\n'),
    tags: used.map((code) => code.name),
    ...(used[0]?.name && { label: used[0].name }),
    colour: used.find(({ color }) => color)?.color,
    author: users.get(user.toLowerCase()) ?? '',
    createdAt: creationDateTime ?? codings[0]?.attributes.creationDateTime,
    target: { title, url: '', author: '' },
  });
}
