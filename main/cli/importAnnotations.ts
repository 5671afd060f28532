import { basename } from 'node:path';
import type { AnnotationsResult } from '../../shared/ipc/annotationsRequest';
import type { Words } from '../../shared/words/Words';
import { checkAnnotationSize } from '../annotations/readAnnotations';
import type { CliArguments } from './CliArguments';
import type { CliAnswer, CliContext } from './CliCommand';
import { dispatchJob } from './dispatchJob';
import { toOneLine } from './showControls';

/** Imports the highlights in a file, and answers how many have their place and what the others are. */
export async function importAnnotations(
  path: string,
  args: CliArguments,
  context: CliContext,
): Promise<CliAnswer> {
  const { words } = context;
  const article = args.articleOption('article');
  const bytes = await context.readInput(path, checkAnnotationSize);
  const name = path === '-' ? words.say('cli.standardInput') : basename(path);
  // What can’t be read makes no library.
  await context.untilStopped((signal) => context.importer.readAnnotations({ name, bytes }, signal));
  const backend = await context.open();
  const request = {
    job: `command-${process.pid}`,
    name,
    bytes,
    ...(article && { article, isOnly: true }),
  };
  const result = await dispatchJob(context, backend, 'annotations.import', request);
  const { articles, problems, ...others } = result;
  return {
    json: {
      ...others,
      articles,
      problems: problems.map(({ entry, message }) => ({ entry, message: words.say(message) })),
    },
    text: describe(result, words).map(toOneLine).join('\n'),
    ...(!result.articles.length && { exitCode: 1 }),
  };
}

function describe(result: AnnotationsResult, words: Words): string[] {
  const { placed, unsure, lost, same, articles, unmatched, problems } = result;
  const say = words.say.bind(words);
  const perArticle = articles.map((one) =>
    say('annotations.cli.article', {
      title: one.title,
      article: one.article ?? '–',
      counts: say('annotations.cli.done', one),
    }),
  );
  return [
    say('annotations.cli.done', { placed, unsure, lost }),
    ...(articles.length > 1 ? perArticle : []),
    ...(same ? [say('annotations.cli.same', { count: same })] : []),
    ...unmatched.map(({ title, url, count }) =>
      say('annotations.cli.unmatched', { title: title || url, count }),
    ),
    ...problems.map(({ entry, message: problem }) =>
      say('annotations.cli.problem', { entry, problem }),
    ),
  ];
}
