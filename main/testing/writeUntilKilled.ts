import { randomIds } from '../../shared/model/ids';
import { systemClock } from '../../shared/model/timestamp';
import { createBackend } from '../backend';
import { openLibrary } from '../storage/openLibrary';
import { createTextWork } from '../texts/createTextWork';
import { plainTextImporter } from './plainTextImporter';

// A program for tests: changes the library in its first argument as fast as it can, and prints each highlight and
// how many words were put before the text, once that is saved.
const [, , folder = ''] = process.argv;
const world = { clock: systemClock, ids: randomIds };
const storage = await openLibrary(folder, { access: 'write', ...world });
const backend = await createBackend({
  ...world,
  storage,
  importer: plainTextImporter,
  texts: createTextWork({ inline: true }),
  exportArticle: async () => ({ content: '', fileName: '' }),
});
const text = `A title\n${'The ministry said so. '.repeat(200)}`;
const bytes = new TextEncoder().encode(text);
const { article } = await backend.dispatch('article.import', { job: 'job', name: 'a.txt', bytes });
for (let version = 0; ; version += 1) {
  const start = 22 * (version % 100) + 5 * version;
  const { highlight } = await backend.dispatch('highlight.create', {
    article,
    range: { start, end: start + 20 },
    label: 'lbl_check',
  });
  print({ article, highlight, words: version });
  const slice = { content: [{ type: 'text', text: 'Then ' }] };
  const steps = [{ stepType: 'replace', from: 1, to: 1, slice }];
  await backend.dispatch('article.editText', { article, version, author: 'test', steps });
  print({ article, highlight, words: version + 1 });
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
