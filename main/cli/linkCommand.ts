import { relationSchema } from '../../shared/model/link';
import type { CliCommand } from './CliCommand';

export const linkCommand: CliCommand<'link'> = {
  name: 'link',
  usage: 'HIGHLIGHT SOURCE --relation R [--locator L] [--evidence TEXT] [--remark TEXT]',
  access: 'write',
  positionals: 2,
  options: {
    relation: { type: 'string', choices: relationSchema.options },
    locator: { type: 'string' },
    evidence: { type: 'string' },
    remark: { type: 'string' },
  },
  async run(args, { open, words }) {
    const relation = args.requiredChoice('relation', relationSchema.options);
    const highlight = args.highlight(0);
    const source = args.source(1);
    const backend = await open();
    const { article } = await backend.dispatch('highlight.locate', { highlight });
    const { link } = await backend.dispatch('link.create', {
      article,
      highlight,
      source,
      relation,
      locator: args.text('locator'),
      evidence: args.text('evidence'),
      remark: args.text('remark'),
    });
    return { json: { link }, text: words.say('cli.link.done', { highlight, source, link }) };
  },
};
