import { describe, expect, it, test } from 'vitest';
import { makeCli } from '../testing/makeCli';
import { cliCommands } from './cliCommands';

const TEXT = 'The ministry paid 6 million dollars, it said.';

describe('the command line in Spanish', () => {
  const makeSpanishCli = () => makeCli({ env: { LANG: 'es_ES.UTF-8' } });

  it('answers in sentences and tables', async () => {
    const { run, json } = await makeSpanishCli();
    const { article } = await json(['import', '-', '--title', 'Six million'], TEXT);
    const lines = async (...args: string[]) => (await run(args)).stdout.trimEnd().split('\n');
    await json(['highlight', article, '--quote', '6 million dollars', '--kind', 'claim']);
    expect((await lines('articles'))[0]).toMatch(/^artículo +palabras +destacados +título$/);
    expect((await lines('ledger', article)).at(-1)).toMatch(
      /^1 afirmación: 0 con fuente, 1 sin fuente\. Destacado: el \d+\s% del texto\.$/,
    );
    expect((await lines('revisions', article)).at(-1)).toMatch(/Importado: entrada estándar$/);
    const [outcome] = (await run(['update', article, '-'], TEXT.replace('6', '8'))).stdout.split(
      '\n',
    );
    expect(outcome).toBe(
      'Revisión 2. 1 destacado: 0 sin cambios, 0 movidos, 1 con otra redacción, 0 perdidos.',
    );
    expect(await lines('check')).toEqual(['Todo está bien.']);
  });

  it('makes a new library with labels in Spanish', async () => {
    const { json } = await makeSpanishCli();
    const { article } = await json(['import', '-'], TEXT);
    const label = ['--quote', 'paid', '--label', 'Por verificar'];
    await expect(json(['highlight', article, ...label])).resolves.toHaveProperty('highlight');
  });

  it('exports in Spanish, and leaves data as they are', async () => {
    const { run, json } = await makeSpanishCli();
    const { article } = await json(['import', '-', '--title', 'Six million'], TEXT);
    const exported = async (to: string) => (await run(['export', article, '--to', to])).stdout;
    expect(await exported('markdown')).toContain('Exportado de Attest el ');
    expect(await exported('html')).toContain('<html lang="es"');
    expect(JSON.parse(await exported('json'))).toMatchObject({ format: 'attest-article' });
  });

  it('fails in Spanish, with the same codes in JSON', async () => {
    const { run, json } = await makeSpanishCli();
    const { article } = await json(['import', '-'], TEXT);
    const quote = ['highlight', article, '--quote', 'seven'];
    const said = /^El artículo no contiene estas palabras\./;
    const { exitCode, stdout } = await run(['--json', ...quote]);
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      1,
      { error: { code: 'not-found', message: expect.stringMatching(said) } },
    ]);
    expect((await run(quote)).stderr).toMatch(said);
    expect(await run(['shwo'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^No existe el comando «shwo»\.\nUso: attest /),
    });
  });
});

describe('help', () => {
  test.each(['es', 'en-XA'])('of every command is in %s', async (language) => {
    const english = await makeCli();
    const other = await makeCli({ env: { ATTEST_LANGUAGE: language } });
    for (const args of [[], ...cliCommands.map(({ name }) => name.split(' '))]) {
      const [known, said] = await Promise.all(
        [english, other].map(async ({ run }) =>
          (await run([...args, '--help'])).stdout.split('\n'),
        ),
      );
      const same = (said ?? []).filter((line) => line && known?.includes(line));
      // Only the lines that commands are called with are the same in each.
      expect(
        same.filter((line) => !cliCommands.some(({ name }) => line.startsWith(`  ${name}`))),
      ).toEqual([]);
    }
  });
});
