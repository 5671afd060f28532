import { AttestError } from '../../shared/model/AttestError';
import type { CslItem } from '../../shared/model/csl/cslItem';
import { parseCslName } from '../../shared/model/csl/parseCslName';
import { readCslDate } from '../../shared/model/csl/readCslDate';
import { readCslItem } from '../../shared/model/csl/readCslItem';
import type { CslProblem } from '../../shared/model/csl/settleCslItem';
import { message } from '../../shared/words/message';
import { parseJson } from '../storage/files/parseJson';
import type { CliArguments } from './CliArguments';
import type { CliCommand } from './CliCommand';

export const sourceAddCommand: CliCommand<'source add'> = {
  name: 'source add',
  usage: '[--csl FILE|-] [--title T] [--url U] [--author A]… [--issued D] [--type T]',
  access: 'write',
  positionals: 0,
  options: {
    csl: { type: 'string' },
    title: { type: 'string' },
    url: { type: 'string' },
    author: { type: 'string', multiple: true },
    issued: { type: 'string' },
    type: { type: 'string' },
  },
  async run(args, { open, readInput, words }) {
    const file = args.text('csl');
    const { item, problems } =
      file === undefined ? { item: {}, problems: [] } : readItem(file, await readInput(file));
    const csl = { ...item, ...readOptions(args), type: args.text('type') ?? typeOf(item, args) };
    const backend = await open();
    const { source } = await backend.dispatch('source.create', { csl });
    const name = csl.title ?? csl.URL ?? '';
    const told = [
      words.say('cli.added', { name, id: source }),
      ...problems.map(({ said }) => words.say(said)),
    ];
    return { json: { source }, text: told.join('\n') };
  },
};

function readOptions(args: CliArguments): Partial<CslItem> {
  const title = args.text('title');
  const url = args.text('url');
  const authors = args.texts('author').map(parseCslName);
  const { date: issued, problem } = readCslDate(args.text('issued') ?? '');
  if (problem) throw new AttestError('invalid', problem);
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { URL: url }),
    ...(authors.length && { author: authors }),
    ...(issued && { issued }),
  };
}

function typeOf({ type }: Partial<CslItem>, args: CliArguments): string {
  return type ?? (args.text('url') === undefined ? 'document' : 'webpage');
}

/** The item in a file of CSL-JSON, which may be in a list, as most programs write it. */
function readItem(
  file: string,
  bytes: Uint8Array,
): { item: CslItem; problems: readonly CslProblem[] } {
  const json = readJson(file, bytes);
  const items: unknown[] = Array.isArray(json) ? json : [json];
  if (items.length !== 1) {
    throw new AttestError(
      'ambiguous',
      message('cli.source.manyItems', { file, count: items.length }),
    );
  }
  const { item, problems } = readCslItem(items[0]);
  if (!item) throw new AttestError('invalid', message('cli.source.notAnItem', { file }));
  return { item, problems };
}

function readJson(file: string, bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttestError('invalid', message('cli.source.notJson', { file, reason }), {
      cause: error,
    });
  }
}
