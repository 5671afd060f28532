import type { CliCommand } from './CliCommand';

export const acceptLossCommand: CliCommand = {
  name: 'accept-loss',
  usage: 'FILE',
  summary:
    'Go on without a file of the library that is missing, named as “check” names it. What it held is given up.',
  access: 'write',
  positionals: 1,
  options: {},
  async run(args, { open }) {
    const file = args.positional(0);
    const library = await open();
    // Only when all is read is it known what is missing.
    await library.dispatch('library.open', {});
    await library.dispatch('library.acceptLoss', { file });
    return { json: { file }, text: `${file} holds nothing from now on.` };
  },
};
