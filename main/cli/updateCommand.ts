import { basename } from 'node:path';
import { textFormatSchema } from '../../shared/model/text';
import type { CliCommand } from './CliCommand';
import { describeOutcomes } from './describeOutcomes';
import { prepareAndDispatch } from './prepareAndDispatch';

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
  async run(args, context) {
    const format = args.choice('format', ['auto', ...textFormatSchema.options]) ?? 'auto';
    const article = args.article(0);
    const path = args.positional(1);
    const bytes = await context.readInput(path);
    const name = path === '-' ? 'standard input' : basename(path);
    const request = { job: `command-${process.pid}`, article, name, bytes, format };
    // Loaded when it is needed: the command line has to start fast.
    const { prepareUpdate } = await import('../backend/prepareUpdate');
    const present = await (await context.openToRead()).dispatch('article.open', { article });
    const result = await prepareAndDispatch(context, 'article.update', request, (signal) =>
      prepareUpdate(context.importer, present, request, () => {}, signal),
    );
    const backend = await context.open();
    const { highlights } = await backend.dispatch('article.open', { article });
    return { json: result, text: describeOutcomes(result, highlights) };
  },
};
