import type { CliCommand } from './CliCommand';

export const acceptLossCommand: CliCommand<'accept-loss'> = {
  name: 'accept-loss',
  usage: 'FILE',
  access: 'write',
  positionals: 1,
  options: {},
  async run(args, { open, words }) {
    const file = args.positional(0);
    const library = await open();
    // What is missing is known only once all is read.
    await library.dispatch('library.open', {});
    await library.dispatch('library.acceptLoss', { file });
    return { json: { file }, text: words.say('cli.accept-loss.done', { file }) };
  },
};
