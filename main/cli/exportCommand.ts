import { fstatSync, statSync } from 'node:fs';
import { exportFormatSchema } from '../../shared/ipc/contract';
import { AttestError } from '../../shared/model/AttestError';
import { type ExportOptions, writeExport } from '../export/writeExport';
import type { CliCommand } from './CliCommand';
import { UsageError } from './UsageError';

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'ARTICLE --to markdown|html|jsonld|json [--out FILE] [--force]',
  summary: 'Write an article with its highlights, notes and sources in another format.',
  access: 'read',
  positionals: 1,
  options: {
    to: { type: 'string', help: exportFormatSchema.options.join(', ') },
    out: { type: 'string', help: 'the file to write; without it, or as -, standard output' },
    force: { type: 'boolean', help: 'overwrite the file if it is there' },
  },
  async run(args, { folder, open, untilStopped }) {
    const to = args.requiredChoice('to', exportFormatSchema.options);
    const out = args.text('out');
    if (out === '') throw new UsageError('--out has no name of a file.');
    const overwrite = args.flag('force');
    const article = args.article(0);
    const backend = await open();
    const { content, fileName } = await backend.dispatch('article.export', { article, to });
    if (out !== undefined && !isStandardOutput(out)) {
      const options = { library: folder, overwrite };
      const path = await untilStopped((signal) => writeFile(out, content, { ...options, signal }));
      return { json: { path }, text: `Wrote ${path}.` };
    }
    // What is JSON already is the one JSON value itself.
    const isJson = to === 'json' || to === 'jsonld';
    return {
      json: isJson ? JSON.parse(content) : { fileName, content },
      text: content.trimEnd(),
      isDocument: true,
    };
  },
};

/** True for `-`, and for a path such as /dev/stdout: a file there is not to be replaced while it is printed to. */
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
    if (!(error instanceof AttestError) || error.code !== 'exists') throw error;
    throw new AttestError('exists', `${error.message} To overwrite it, add --force.`, {
      cause: error,
    });
  }
}
