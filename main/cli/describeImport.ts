import type { ImportResult } from '../../shared/ipc/importRequest';
import type { Words } from '../../shared/words/Words';
import type { CliAnswer } from './CliCommand';
import { toOneLine } from './showControls';

/** What an import came to: the article, what of the page is not in it, and which articles are the same. */
export function describeImport({ same, ...result }: ImportResult, words: Words): CliAnswer {
  const done = words.say('cli.import.done', { ...result, title: toOneLine(result.title) });
  const known = same.map(({ article, title, trashedAt }) =>
    words.say(trashedAt ? 'cli.import.sameInTrash' : 'cli.import.same', {
      article,
      title: toOneLine(title),
    }),
  );
  const { leftOut, ...imported } = result;
  const lacking = leftOut.length
    ? [words.say('cli.import.leftOut', { count: leftOut.length })]
    : [];
  return {
    json: {
      ...imported,
      ...(same.length && { same }),
      ...(leftOut.length && { leftOut }),
    },
    text: [done, ...lacking, ...known].join('\n'),
  };
}
