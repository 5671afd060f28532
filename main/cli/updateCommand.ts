import { basename } from 'node:path';
import { articleFormatSchema } from '../../shared/model/article';
import type { CliCommand } from './CliCommand';
import { describeOutcomes } from './describeOutcomes';

export const updateCommand: CliCommand = {
  name: 'update',
  usage: 'ARTICLE FILE|- [--format auto|text|markdown|html]',
  summary:
    'Bring in a newer version of an article’s text, and say what became of each highlight. The earlier text is kept.',
  access: 'write',
  positionals: 2,
  options: {
    format: { type: 'string', help: 'auto (the default), text, markdown or html' },
  },
  async run(args, { open, readInput }) {
    const format = args.choice('format', ['auto', ...articleFormatSchema.options]) ?? 'auto';
    const article = args.article(0);
    const path = args.positional(1);
    const bytes = await readInput(path);
    const name = path === '-' ? 'standard input' : basename(path);
    const backend = await open();
    const request = { job: 'command', article, name, bytes, format };
    const result = await backend.dispatch('article.update', request);
    const { highlights } = await backend.dispatch('article.open', { article });
    return { json: result, text: describeOutcomes(result, highlights) };
  },
};
