import { fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportFormatSchema, positionUnitSchema } from '../../shared/ipc/contract';
import { AttestError, hasCode } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { type ExportOptions, writeExport } from '../export/writeExport';
import type { CliCommand } from './CliCommand';
import { UsageError } from './UsageError';

export const exportCommand: CliCommand<'export'> = {
  name: 'export',
  usage:
    'ARTICLE --to markdown|html|jsonld|json [--out FILE] [--force] [--positions code-points|utf-16]',
  access: 'read',
  positionals: 1,
  options: {
    to: { type: 'string', choices: exportFormatSchema.options },
    out: { type: 'string' },
    force: { type: 'boolean' },
    positions: { type: 'string', choices: positionUnitSchema.options },
  },
  async run(args, { folder, open, untilStopped, words }) {
    const to = args.requiredChoice('to', exportFormatSchema.options);
    const out = args.text('out');
    if (out === '') throw new UsageError(message('cli.usage.fileUnnamed', { option: '--out' }));
    const overwrite = args.flag('force');
    const article = args.article(0);
    const backend = await open();
    const { content, fileName } = await backend.dispatch('article.export', {
      article,
      to,
      language: words.language,
      positions: args.choice('positions', positionUnitSchema.options),
    });
    if (out !== undefined && !isStandardOutput(out)) {
      const options = { library: folder, overwrite };
      const path = await untilStopped((signal) => writeFile(out, content, { ...options, signal }));
      return { json: { path }, text: words.say('cli.export.done', { path }) };
    }
    // What is JSON already is the answer itself.
    const isJson = to === 'json' || to === 'jsonld';
    return {
      json: isJson ? JSON.parse(content) : { fileName, content },
      text: content.trimEnd(),
      isDocument: true,
    };
  },
};

/** True for `-`, and for a path such as /dev/stdout: a file there must not be replaced while it is printed to. */
function isStandardOutput(path: string): boolean {
  if (path === '-') return true;
  try {
    const [there, output] = [statSync(path, { bigint: true }), fstatSync(1, { bigint: true })];
    return there.dev === output.dev && there.ino === output.ino;
  } catch {
    // Nothing is there, or standard output is closed.
    return false;
  }
}

async function writeFile(path: string, content: string, options: ExportOptions): Promise<string> {
  try {
    return await writeExport(path, content, options);
  } catch (error) {
    if (!hasCode(error, 'exists')) throw error;
    const said = message('cli.export.exists', { path: resolve(path), option: '--force' });
    throw new AttestError('exists', said, { cause: error });
  }
}
