import { basename } from 'node:path';
import { changeChoices } from '../../shared/model/importOptions';
import { textFormatSchema } from '../../shared/model/text';
import { textEncodings } from '../../shared/model/textEncoding';
import type { CliCommand } from './CliCommand';
import { describeOutcomes } from './describeOutcomes';
import { prepareAndDispatch } from './prepareAndDispatch';

const formats = ['auto', ...textFormatSchema.options] as const;

export const updateCommand: CliCommand<'update'> = {
  name: 'update',
  usage: 'ARTICLE FILE|- [--format FORMAT] [--encoding NAME] [--changes accept|reject]',
  access: 'write',
  positionals: 2,
  options: {
    format: { type: 'string', choices: formats },
    encoding: { type: 'string', choices: textEncodings },
    changes: { type: 'string', choices: changeChoices },
  },
  async run(args, context) {
    const { words } = context;
    const format = args.choice('format', formats) ?? 'auto';
    const article = args.article(0);
    const encoding = args.text('encoding');
    const changes = args.choice('changes', changeChoices);
    const options = { ...(encoding && { encoding }), ...(changes && { changes }) };
    const path = args.positional(1);
    const bytes = await context.readInput(path);
    const name = path === '-' ? words.say('cli.standardInput') : basename(path);
    const request = { job: `command-${process.pid}`, article, name, bytes, format, options };
    // Loaded when it is needed: the command line must start fast.
    const { prepareUpdate } = await import('../backend/prepareUpdate');
    const current = await (await context.openToRead()).dispatch('article.open', { article });
    const result = await prepareAndDispatch(context, 'article.update', request, (signal) =>
      prepareUpdate(context.importer, current, request, () => {}, signal),
    );
    const backend = await context.open();
    const { highlights } = await backend.dispatch('article.open', { article });
    return { json: result, text: describeOutcomes(result, highlights, words) };
  },
};
