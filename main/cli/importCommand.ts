import { changeChoices } from '../../shared/model/importOptions';
import { textFormatSchema } from '../../shared/model/text';
import { textEncodings } from '../../shared/model/textEncoding';
import { gatherSavedPage } from '../import/mhtml/gatherSavedPage';
import type { CliCommand } from './CliCommand';
import { describeImport } from './describeImport';
import { importAnnotations } from './importAnnotations';
import { prepareAndDispatch } from './prepareAndDispatch';

const formats = ['auto', ...textFormatSchema.options] as const;

export const importCommand: CliCommand<'import'> = {
  name: 'import',
  usage:
    'FILE|- [--title T] [--url U] [--format FORMAT] [--encoding NAME] [--changes accept|reject] [--password P] [--whole-page] | --annotations FILE|- [--article A]',
  access: 'write',
  positionals: 1,
  instead: 'annotations',
  options: {
    title: { type: 'string' },
    url: { type: 'string' },
    format: { type: 'string', choices: formats },
    encoding: { type: 'string', choices: textEncodings },
    changes: { type: 'string', choices: changeChoices },
    annotations: { type: 'string' },
    article: { type: 'string' },
    password: { type: 'string' },
    'whole-page': { type: 'boolean' },
  },
  async run(args, context) {
    const { words } = context;
    const annotations = args.text('annotations');
    if (annotations !== undefined) return importAnnotations(annotations, args, context);
    const format = args.choice('format', formats) ?? 'auto';
    const encoding = args.text('encoding');
    const changes = args.choice('changes', changeChoices);
    const password = args.text('password');
    const options = {
      ...(encoding && { encoding }),
      ...(changes && { changes }),
      ...(password && { password }),
      ...(args.flag('whole-page') && { isWholePage: true }),
    };
    const path = args.positional(0);
    const input = await context.readInput(path);
    const { name, bytes } =
      path === '-'
        ? { name: words.say('cli.standardInput'), bytes: input }
        : await gatherSavedPage(path, input);
    const title = args.text('title');
    const url = args.text('url');
    const request = { job: `command-${process.pid}`, name, bytes, format, title, url, options };
    const result = await prepareAndDispatch(context, 'article.import', request, (signal) =>
      context.importer.prepare(request, () => {}, signal),
    );
    return describeImport(result, words);
  },
};
