import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createImporter } from '../import/createImporter';
import { makeCli } from '../testing/makeCli';

const BIB = `@book{good, title = {Harbours}, isbn = {978-3-16-148410-0}, owner = {me}}
@book{bad, title = {unclosed
@article{again, title = {Tides}, doi = {10.5555/1}, journal = {Sea}}
@article{twice, title = {Tides, again}, url = {https://doi.org/10.5555/1}}
`;

async function makeCliWithFile(text = BIB, name = 'refs.bib') {
  const cli = await makeCli();
  const path = join(cli.parent, name);
  await writeFile(path, text);
  return { ...cli, path };
}

describe('source import', () => {
  it('adds what can be read, and names what can’t and what is there already', async () => {
    const { json, path } = await makeCliWithFile();
    const found = await json(['source', 'import', path]);
    expect(found).toEqual({
      sources: [expect.stringMatching(/^src_/), expect.stringMatching(/^src_/)],
      problems: [{ line: 2, message: 'A brace or quotation mark is never closed.' }],
      same: [{ line: 4, source: (found.sources as string[])[1] }],
      left: [{ source: (found.sources as string[])[0], field: 'owner' }],
    });
  });

  it('reads the file once', async () => {
    const importer = createImporter({ inline: true });
    const readReferences = vi.fn(importer.readReferences);
    const { run, parent } = await makeCli({ importer: { ...importer, readReferences } });
    const path = join(parent, 'refs.bib');
    await writeFile(path, BIB);
    await run(['source', 'import', path]);
    expect(readReferences).toHaveBeenCalledTimes(1);
  });

  it('adds nothing the second time', async () => {
    const { run, path } = await makeCliWithFile();
    await run(['source', 'import', path]);
    const { exitCode, stdout } = await run(['source', 'import', path, '--json']);
    expect([exitCode, JSON.parse(stdout).sources]).toEqual([1, []]);
    expect(JSON.parse(stdout).same).toHaveLength(3);
  });

  it('makes no library for what has no references', async () => {
    const { run, parent } = await makeCli();
    const { exitCode, stderr } = await run(['source', 'import', '-'], 'Just prose.');
    expect([exitCode, stderr]).toEqual([
      1,
      '“standard input” has no references that Attest can read. It takes BibTeX, RIS and CSL-JSON.\n',
    ]);
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('source export', () => {
  it('writes what was imported, in each format, and tells what it can’t carry', async () => {
    const { json, run, parent, path } = await makeCliWithFile(
      '[{"type": "book", "title": "Maps", "scale": "1:50000"}]',
      'refs.json',
    );
    const { sources } = await json(['source', 'import', path]);
    const [source] = sources as string[];
    const out = join(parent, 'out.bib');
    expect(await json(['source', 'export', '--to', 'bibtex', '--out', out])).toEqual({
      path: out,
      left: [{ source, field: 'scale' }],
    });
    expect(await readFile(out, 'utf8')).toBe('@book{maps,\n  title = {Maps},\n}\n');
    const { stdout } = await run(['source', 'export', '--to', 'ris']);
    expect(stdout).toBe('TY  - BOOK\nTI  - Maps\nER  - \n');
    const csl = await run(['source', 'export', '--to', 'csl']);
    expect(JSON.parse(csl.stdout)).toMatchObject([{ type: 'book', title: 'Maps' }]);
  });

  it('writes only the sources of an article', async () => {
    const { json, run } = await makeCli();
    const { article } = await json(['import', '-'], 'Title\n\nSome words to quote here.');
    const { highlight } = await json(['highlight', String(article), '--quote', 'words to quote']);
    const { source } = await json(['source', 'add', '--title', 'Linked']);
    await json(['source', 'add', '--title', 'Other']);
    await json(['link', String(highlight), String(source), '--relation', 'supports']);
    const { stdout } = await run(['source', 'export', '--to', 'ris', '--article', String(article)]);
    expect(stdout.match(/TI {2}- .*/g)).toEqual(['TI  - Linked']);
    expect((await run(['source', 'export', '--to', 'ris', '--article', 'x'])).exitCode).toBe(1);
  });
});
