import { exportFormatSchema, positionUnitSchema } from '../../shared/ipc/exportRequest';
import type { CliCommand } from './CliCommand';
import { readOutput, writeDocument } from './writeDocument';

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
  async run(args, context) {
    const { open, words } = context;
    const to = args.requiredChoice('to', exportFormatSchema.options);
    const out = readOutput(args);
    const article = args.article(0);
    const backend = await open();
    const { content, fileName } = await backend.dispatch('article.export', {
      article,
      to,
      language: words.language,
      positions: args.choice('positions', positionUnitSchema.options),
    });
    if (out !== null) {
      const path = await writeDocument(out, content, args, context);
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
