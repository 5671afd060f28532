import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepareArticle } from '../../main/import/prepareArticle';
import { canonicalText } from '../../shared/document/plainText';
import type { Measure } from '../Measure';
import { type KnownScript, type KnownText, makeKnownText, sayKnownText } from './KnownText';
import { scoreWords, splitWords, type WordScore } from './measureWords';
import { writeEpub } from './office/writeEpub';
import { writeFodt } from './office/writeFodt';

const run = promisify(execFile);

/** What the readers of documents are to reach, in percent. */
const LEAST: WordScore = { recall: 99, precision: 98 };

/** LibreOffice’s own names of what it writes. */
const FORMATS = ['docx', 'odt', 'rtf'] as const;

const TEXTS: readonly [name: string, language: string, script: KnownScript][] = [
  ['English', 'en', 'latin'],
  ['Hebrew', 'he', 'hebrew'],
  ['Chinese', 'zh', 'han'],
];

/** How well documents and e-books are read, of which it is known what they say, beside LibreOffice’s own plain text of them. */
export async function measureOffice(folder: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [index, [name, language, script]] of TEXTS.entries()) {
    const own = join(folder, `office-${index}`);
    await mkdir(own, { recursive: true });
    const text = makeKnownText({
      ...{ seed: 70 + index, sections: 8, paragraphs: 4, script },
      ...{ hasNotes: true, hasTables: true },
    });
    const book = join(own, 'text.epub');
    await writeFile(book, writeEpub(text, language));
    measures.push(...(await measureFile(`EPUB, ${name}`, book, text, null)));
    const source = join(own, 'text.fodt');
    await writeFile(source, writeFodt(text, language));
    measures.push(...(await measureFile(`FODT, ${name}`, source, text, null)));
    for (const format of FORMATS) {
      if (!(await convert(source, format, own))) return measures;
      const path = join(own, `text.${format}`);
      const plain = join(own, format);
      await mkdir(plain, { recursive: true });
      await convert(path, 'txt:Text (encoded):UTF8', plain);
      const peer = await readFile(join(plain, 'text.txt'), 'utf8');
      measures.push(...(await measureFile(`${format.toUpperCase()}, ${name}`, path, text, peer)));
    }
  }
  return measures;
}

/** False where LibreOffice is not installed. */
async function convert(path: string, format: string, folder: string): Promise<boolean> {
  const profile = `-env:UserInstallation=file://${join(tmpdir(), `attest-office-${process.pid}`)}`;
  try {
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path]);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    process.stderr.write('Documents are left out, since soffice is not installed\n');
    return false;
  }
}

async function measureFile(
  name: string,
  path: string,
  text: KnownText,
  plain: string | null,
): Promise<Measure[]> {
  const bytes = new Uint8Array(await readFile(path));
  const article = await prepareArticle({ name: 'a', bytes, format: 'auto', isTitleKept: true });
  // The arrows that lead back from notes are no words.
  const found = splitWords(canonicalText(article.document));
  const own = scoreAgainst(text, found);
  const peer = plain === null ? { recall: 1, precision: 1 } : scoreAgainst(text, splitWords(plain));
  const beside = plain === null ? 'all of it' : 'LibreOffice’s plain text';
  const row = (what: string, attest: number, other: number, least: number): Measure => ({
    what: `${name}: ${what}`,
    unit: '%',
    attest: attest * 100,
    beside,
    other: other * 100,
    ratio: attest / other,
    target: `≥ ${least} %`,
    isMet: attest * 100 >= least,
    samples: found.length,
  });
  return [
    row('words found', own.recall, peer.recall, LEAST.recall),
    row('words that are right', own.precision, peer.precision, LEAST.precision),
  ];
}

/** Notes are after the text, with their numbers or without. */
function scoreAgainst(text: KnownText, found: readonly string[]): WordScore {
  const scores = [true, false].flatMap((areNotesInPlace) =>
    [true, false].map((areItemsNumbered) =>
      scoreWords(found, splitWords(sayKnownText(text, { areNotesInPlace, areItemsNumbered }))),
    ),
  );
  return scores.reduce((best, score) =>
    score.recall + score.precision > best.recall + best.precision ? score : best,
  );
}
