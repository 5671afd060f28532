import type { CliCommand } from './CliCommand';
import { describeOutcomes } from './describeOutcomes';

export const restoreCommand: CliCommand<'restore'> = {
  name: 'restore',
  usage: 'ARTICLE REVISION',
  access: 'write',
  positionals: 2,
  options: {},
  async run(args, { open, words }) {
    const article = args.article(0);
    const revision = args.number(1, 'REVISION');
    const backend = await open();
    const result = await backend.dispatch('article.restore', {
      job: `command-${process.pid}`,
      article,
      revision,
    });
    const { highlights } = await backend.dispatch('article.open', { article });
    return { json: result, text: describeOutcomes(result, highlights, words) };
  },
};
