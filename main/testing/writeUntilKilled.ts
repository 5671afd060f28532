import { randomIds } from '../../shared/model/ids';
import { systemClock } from '../../shared/model/timestamp';
import { createBackend } from '../backend';
import { openLibrary } from '../storage/openLibrary';
import { createTextWork } from '../texts/TextWork';
import { noSearch } from './noSearch';
import { plainTextImporter } from './plainTextImporter';
import { testCiter } from './testCiter';

// A program for tests: changes the library in its first argument as fast as it can, and prints each highlight, how
// many words were added in front of the text, and the text’s revision, once that is saved.
const [, , folder = ''] = process.argv;
const world = { clock: systemClock, ids: randomIds };
const storage = await openLibrary(folder, { access: 'write', ...world });
const backend = await createBackend({
  ...world,
  storage,
  importer: plainTextImporter,
  texts: createTextWork({ inline: true }),
  citer: testCiter,
  openSearch: noSearch,
  exportArticle: async () => ({ content: '', fileName: '' }),
});
const body = 'The ministry said so. '.repeat(200);
const toBytes = (text: string) => new TextEncoder().encode(text);
const { article } = await backend.dispatch('article.import', {
  job: 'job',
  name: 'a.txt',
  bytes: toBytes(`A title\n${body}`),
});
let version = 0;
let revision = 1;
for (let words = 0; ; words += 1) {
  const start = 22 * (words % 100) + 5 * words;
  const { highlight } = await backend.dispatch('highlight.create', {
    article,
    range: { start, end: start + 20 },
    label: 'lbl_check',
  });
  print({ article, highlight, words, revision });
  const slice = { content: [{ type: 'text', text: 'Then ' }] };
  const steps = [{ stepType: 'replace', from: 1, to: 1, slice }];
  await backend.dispatch('text.edit', { owner: article, version, author: 'test', steps });
  if (words % 3 === 0) {
    const bytes = toBytes(`A title\n${'Then '.repeat(words + 1)}${body}\nUpdate ${words}.`);
    const request = { job: 'job', article, name: 'b.txt', bytes };
    ({ revision } = await backend.dispatch('article.update', request));
  }
  ({ version } = await backend.dispatch('article.open', { article }));
  print({ article, highlight, words: words + 1, revision });
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
