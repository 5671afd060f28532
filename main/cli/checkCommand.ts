import { english } from '../../shared/words/loadWords';
import type { CliCommand } from './CliCommand';
import { toOneLine } from './showControls';

export const checkCommand: CliCommand = {
  name: 'check',
  usage: '',
  summary:
    'Read every file of the library and say what is wrong with it. Changes nothing; exits 1 on problems.',
  access: 'read',
  positionals: 0,
  options: {},
  isCheck: true,
  async run(_args, { open }) {
    const backend = await open();
    const { ok, problems: found } = await backend.dispatch('library.check', {});
    const problems = found.map(({ message, remedy, ...problem }) => ({
      ...problem,
      message: english.say(message),
      remedy: english.say(remedy),
    }));
    const listed = problems.map(
      ({ file, message, remedy }) => `${toOneLine(`${file}: ${message}`)}\n  ${toOneLine(remedy)}`,
    );
    return {
      json: { ok, problems },
      text: ok ? 'Nothing is wrong.' : listed.join('\n'),
      ...(!ok && { exitCode: 1 }),
    };
  },
};
