import { basename } from 'node:path';
import { textFormatSchema } from '../../shared/model/text';
import type { CliCommand } from './CliCommand';
import { prepareAndDispatch } from './prepareAndDispatch';
import { toOneLine } from './showControls';

export const importCommand: CliCommand = {
  name: 'import',
  usage: 'FILE|- [--title T] [--url U] [--format auto|text|markdown|html]',
  summary: 'Bring in an article from a file, or from standard input.',
  access: 'write',
  positionals: 1,
  options: {
    title: { type: 'string', help: 'what to call it, where its own title will not do' },
    url: { type: 'string', help: 'where it was published' },
    format: { type: 'string', help: 'auto (the default), text, markdown or html' },
  },
  async run(args, context) {
    const format = args.choice('format', ['auto', ...textFormatSchema.options]) ?? 'auto';
    const path = args.positional(0);
    const bytes = await context.readInput(path);
    const name = path === '-' ? 'standard input' : basename(path);
    const title = args.text('title');
    const url = args.text('url');
    const request = { job: `command-${process.pid}`, name, bytes, format, title, url };
    const result = await prepareAndDispatch(context, 'article.import', request, (signal) =>
      context.importer.prepare(request, () => {}, signal),
    );
    return {
      json: result,
      text: `Imported “${toOneLine(result.title)}” as ${result.article}: ${result.words} words in ${result.blocks} blocks.`,
    };
  },
};
