import { basename } from 'node:path';
import type { CliCommand } from './CliCommand';
import { toOneLine } from './showControls';

export const sourceImportCommand: CliCommand<'source import'> = {
  name: 'source import',
  usage: 'FILE|-',
  access: 'write',
  positionals: 1,
  options: {},
  async run(args, context) {
    const { words } = context;
    const path = args.positional(0);
    const bytes = await context.readInput(path);
    const name = path === '-' ? words.say('cli.standardInput') : basename(path);
    // What can’t be read makes no library.
    await context.untilStopped((signal) =>
      context.importer.readReferences({ name, bytes }, signal),
    );
    const backend = await context.open();
    const job = `command-${process.pid}`;
    const found = await backend.dispatch('references.import', { job, name, bytes });
    const problems = found.problems.map(({ line, message }) => ({
      line,
      message: words.say(message),
    }));
    const same = found.same.map(({ line, source }) => ({ line, source }));
    const lines = [
      words.say('cli.source.imported', { count: found.sources.length }),
      ...same.map((one) => words.say('cli.source.same', one)),
      ...problems.map((problem) => words.say('cli.source.problem', problem)),
    ];
    return {
      json: {
        sources: found.sources,
        problems,
        ...(same.length && { same }),
        ...(found.left.length && { left: found.left }),
      },
      text: lines.map(toOneLine).join('\n'),
      ...(problems.length && !found.sources.length && { exitCode: 1 }),
    };
  },
};
