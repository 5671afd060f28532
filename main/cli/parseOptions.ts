import { parseArgs } from 'node:util';
import { message } from '../../shared/words/message';
import type { CliOption } from './CliCommand';
import { UsageError } from './UsageError';

/** Splits a command line into options and other words. Throws a `UsageError` for an option that doesn’t exist or lacks its value. */
export function parseOptions(
  argv: readonly string[],
  options: Readonly<Record<string, CliOption>>,
) {
  // Node’s own strictness explains itself in English alone.
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UsageError(message('cli.usage.unknownOption', { option: rawName }));
    if (option.type === 'boolean') {
      if (value === undefined) continue;
      throw new UsageError(message('cli.usage.unwantedValue', { option: rawName }));
    }
    if (value === undefined)
      throw new UsageError(message('cli.usage.noValue', { option: rawName }));
    // Most likely the next option. A single dash is standard input.
    if (!inlineValue && /^-./.test(value)) {
      throw new UsageError(message('cli.usage.dashedValue', { option: rawName, value }));
    }
  }
  return { values, positionals };
}
