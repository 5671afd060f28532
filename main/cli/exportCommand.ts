import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exportFormatSchema } from '../../shared/ipc/contract';
import { onDisk } from '../storage/storageError';
import type { CliCommand } from './CliCommand';

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'ARTICLE --to markdown|html|jsonld|json [--out FILE]',
  summary: 'Write an article with its highlights, notes and sources in another format.',
  access: 'read',
  positionals: 1,
  options: {
    to: { type: 'string', help: exportFormatSchema.options.join(', ') },
    out: { type: 'string', help: 'the file to write; without it, standard output' },
  },
  async run(args, { open }) {
    const to = args.requiredChoice('to', exportFormatSchema.options);
    const out = args.text('out');
    const article = args.article(0);
    const backend = await open();
    const { content, fileName } = await backend.dispatch('article.export', { article, to });
    if (out !== undefined) {
      const path = resolve(out);
      await onDisk(path, () => writeFile(path, content));
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
