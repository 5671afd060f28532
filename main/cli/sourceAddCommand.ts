import { AttestError } from '../../shared/model/AttestError';
import {
  type CslItem,
  cslItemSchema,
  parseCslDate,
  parseCslName,
} from '../../shared/model/cslItem';
import { parseJson } from '../storage/files/parseJson';
import type { CliArguments } from './CliArguments';
import type { CliCommand } from './CliCommand';

export const sourceAddCommand: CliCommand = {
  name: 'source add',
  usage: '[--csl FILE|-] [--title T] [--url U] [--author A]… [--issued D] [--type T]',
  summary:
    'Add a source, from a CSL-JSON item or from what is said here, which wins over the item.',
  access: 'write',
  positionals: 0,
  options: {
    csl: { type: 'string', help: 'a file with one CSL-JSON item' },
    title: { type: 'string', help: 'its title' },
    url: { type: 'string', help: 'its address' },
    author: {
      type: 'string',
      multiple: true,
      help: '“Family, Given” or an institution; can be given more than once',
    },
    issued: { type: 'string', help: 'its date: 2025, 2025-03 or 2025-03-26' },
    type: { type: 'string', help: 'its CSL type, such as webpage, report or interview' },
  },
  async run(args, { open, readInput }) {
    const file = args.text('csl');
    const item = file === undefined ? {} : readItem(file, await readInput(file));
    const csl = { ...item, ...readOptions(args), type: args.text('type') ?? typeOf(item, args) };
    const backend = await open();
    const { source } = await backend.dispatch('source.create', { csl });
    return { json: { source }, text: `Added “${csl.title ?? csl.URL}” as ${source}.` };
  },
};

function readOptions(args: CliArguments): Partial<CslItem> {
  const title = args.text('title');
  const url = args.text('url');
  const authors = args.texts('author').map(parseCslName);
  const issued = parseCslDate(args.text('issued') ?? '');
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

/** The item in a file of CSL-JSON, which may hold it in a list as most programs write it. */
function readItem(file: string, bytes: Uint8Array): CslItem {
  const json = readJson(file, bytes);
  const items: unknown[] = Array.isArray(json) ? json : [json];
  if (items.length !== 1) {
    throw new AttestError(
      'ambiguous',
      `${file} holds ${items.length} items. Give a file with one.`,
    );
  }
  const item = cslItemSchema.safeParse(items[0]);
  if (item.success) return item.data;
  const [issue] = item.error.issues;
  throw new AttestError(
    'invalid',
    `${file} holds no CSL-JSON item: ${issue?.message} (${issue?.path.join('.')}).`,
  );
}

function readJson(file: string, bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttestError('invalid', `${file} holds no JSON: ${reason}`, { cause: error });
  }
}
