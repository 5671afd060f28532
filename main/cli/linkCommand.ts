import { relationSchema } from '../../shared/model/link';
import type { CliCommand } from './CliCommand';

export const linkCommand: CliCommand = {
  name: 'link',
  usage: 'HIGHLIGHT SOURCE --relation R [--locator L] [--evidence TEXT] [--remark TEXT]',
  summary: 'Link a highlight to a source.',
  access: 'write',
  positionals: 2,
  options: {
    relation: { type: 'string', help: relationSchema.options.join(', ') },
    locator: { type: 'string', help: 'where in the source, such as p. 12' },
    evidence: { type: 'string', help: 'the source’s own words' },
    remark: { type: 'string', help: 'a remark of yours' },
  },
  async run(args, { open }) {
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
    return { json: { link }, text: `Linked ${highlight} to ${source} as ${link}.` };
  },
};
