import type { CallResult } from '../../shared/ipc/contract';
import { notFound } from '../../shared/library/state';
import { articleIdSchema } from '../../shared/model/ids';
import { referenceFormatSchema } from '../../shared/references/referenceFormat';
import type { Words } from '../../shared/words/Words';
import type { CliArguments } from './CliArguments';
import type { CliCommand } from './CliCommand';
import { readOutput, writeDocument } from './writeDocument';

export const sourceExportCommand: CliCommand<'source export'> = {
  name: 'source export',
  usage: '--to bibtex|ris|csl [--article ARTICLE] [--out FILE] [--force]',
  access: 'read',
  positionals: 0,
  options: {
    to: { type: 'string', choices: referenceFormatSchema.options },
    article: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  },
  async run(args, context) {
    const { open, words } = context;
    const format = args.requiredChoice('to', referenceFormatSchema.options);
    const article = readArticle(args);
    const out = readOutput(args);
    const backend = await open();
    const { content, left } = await backend.dispatch('references.export', { format, article });
    if (out === null) {
      return { json: { content, left }, text: content.replace(/\n$/, ''), isDocument: true };
    }
    const path = await writeDocument(out, content, args, context);
    const text = [words.say('cli.export.done', { path }), ...sayLeft(left, words)].join('\n');
    return { json: { path, left }, text };
  },
};

function readArticle(args: CliArguments) {
  const text = args.text('article');
  if (text === undefined) return undefined;
  const article = articleIdSchema.safeParse(text).data;
  if (!article) throw notFound('article', text);
  return article;
}

/** The fields that are not in the file, each once. */
function sayLeft(left: CallResult<'references.export'>['left'], words: Words): string[] {
  const fields = [...new Set(left.map(({ field }) => field))].sort();
  return fields.length ? [words.say('cli.source.left', { fields: words.list(fields) })] : [];
}
