import type { CliCommand } from './CliCommand';
import { toOneLine } from './showControls';

export const checkCommand: CliCommand<'check'> = {
  name: 'check',
  usage: '',
  access: 'read',
  positionals: 0,
  options: {},
  isCheck: true,
  async run(_args, { open, words }) {
    const backend = await open();
    const { ok, problems: found } = await backend.dispatch('library.check', {});
    const problems = found.map(({ message, remedy, ...problem }) => ({
      ...problem,
      message: words.say(message),
      remedy: words.say(remedy),
    }));
    const listed = problems.map(
      ({ file, message, remedy }) => `${toOneLine(`${file}: ${message}`)}\n  ${toOneLine(remedy)}`,
    );
    return {
      json: { ok, problems },
      text: ok ? words.say('cli.check.fine') : listed.join('\n'),
      ...(!ok && { exitCode: 1 }),
    };
  },
};
