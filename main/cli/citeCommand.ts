import { bundledStyleIds } from '../../shared/citation/bundledStyles';
import { citationLocaleSchema } from '../../shared/citation/citationLocale';
import { plainCitedText } from '../../shared/citation/citedText';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import type { CliCommand } from './CliCommand';

export const citeCommand: CliCommand<'cite'> = {
  name: 'cite',
  usage: 'ARTICLE [--style STYLE|FILE] [--locale LOCALE]',
  access: 'read',
  positionals: 1,
  options: {
    style: { type: 'string', choices: bundledStyleIds },
    locale: { type: 'string', choices: citationLocaleSchema.options },
  },
  async run(args, { open, readInput, words }) {
    const article = args.article(0);
    const style = await readStyleOption(args.text('style'), readInput);
    const locale = args.choice('locale', citationLocaleSchema.options);
    const backend = await open();
    const { citationStyles } = await backend.dispatch('library.open', {});
    const ids: string[] = [...bundledStyleIds, ...citationStyles.map(({ id }) => id)];
    if (style?.style !== undefined && !ids.includes(style.style)) {
      const said = { style: style.style, styles: ids.join(', ') };
      throw new AttestError('not-found', message('citations.style.unknown', said));
    }
    const { bibliography } = await backend.dispatch('cite.render', {
      cited: { of: 'linked', article },
      ...style,
      ...(locale && { locale }),
      language: words.language,
    });
    const entries = bibliography.map(({ source, label, runs }) => ({
      source,
      text: [label, plainCitedText(runs)].filter(Boolean).join(' '),
    }));
    return {
      json: { bibliography: entries },
      text: entries.map(({ text }) => text).join('\n') || words.say('citations.nothingLinked'),
    };
  },
};

/** A style by its id, or the text of a file: whatever looks like a path. */
async function readStyleOption(
  value: string | undefined,
  readInput: (path: string) => Promise<Uint8Array>,
): Promise<{ style?: string; csl?: string } | undefined> {
  if (value === undefined) return undefined;
  if (!/[./\\]|^-$/.test(value)) return { style: value };
  const { decodeStyle } = await import('../citing/readStyle');
  return { csl: decodeStyle(await readInput(value)) };
}
