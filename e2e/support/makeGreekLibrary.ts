import { openBackend } from '../../main/openBackend';
import { noSearch } from '../../main/testing/noSearch';
import { plainTextImporter } from '../../main/testing/plainTextImporter';
import { testCiter } from '../../main/testing/testCiter';
import { createTextWork } from '../../main/texts/TextWork';
import { verdictSchema } from '../../shared/model/highlight';
import { relationSchema } from '../../shared/model/link';

const FIRST = 'Το λιμάνι κόστισε 41 εκατομμύρια, είπε ο δήμαρχος.';
const SECOND = 'Κανείς άλλος δεν πλήρωσε τίποτα, όσο είναι γνωστό.';
const THIRD = 'Η υπόθεση έκλεισε οριστικά, σύμφωνα με την εφημερίδα.';
const CHANGED = FIRST.replace('41', '63');
const TITLE = 'Το λιμάνι';

/** A library with a little of everything, written in Greek: any Latin letters are Attest's own. */
export async function makeGreekLibrary(folder: string): Promise<void> {
  const backend = await openBackend({
    folder,
    access: 'write',
    importer: plainTextImporter,
    texts: createTextWork({ inline: true }),
    citer: testCiter,
    openSearch: noSearch,
  });
  const call = backend.dispatch;
  const bytesOf = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
  const importText = async (...lines: string[]) => {
    const { article } = await call('article.import', {
      ...{ job: 'job', name: 'κείμενο.txt', bytes: bytesOf(...lines) },
    });
    return article;
  };
  for (const [index, label] of (await call('library.open', {})).labels.entries()) {
    const { name: _name, meaning: _meaning, id, order: _order, ...set } = label;
    await call('label.edit', {
      label: id,
      set: { ...set, name: `Ετικέτα ${index + 1}`, meaning: 'Σημασία' },
    });
  }
  const trashed = await importText('Στα σκουπίδια', THIRD);
  await call('article.trash', { article: trashed, isTrashed: true });
  const article = await importText(TITLE, FIRST, SECOND, THIRD);
  await call('article.editDetails', {
    article,
    set: { byline: 'Ελένη', publisher: 'Εφημερίδα', published: '2025-03-26' },
  });
  const text = [FIRST, SECOND, THIRD].join('\n');
  const relations = relationSchema.options;
  for (const [index, verdict] of verdictSchema.options.entries()) {
    const start = text.indexOf([FIRST, SECOND, THIRD][index % 3] ?? FIRST) + index;
    const { highlight } = await call('highlight.create', {
      ...{ article, range: { start, end: start + 20 }, label: 'lbl_check', version: 0 },
      ...{ verdict, tags: ['ετικέτα'] },
      note: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Σημείωση' }] }],
      },
    });
    const relation = relations[index];
    if (!relation) continue;
    await call('link.create', {
      ...{ article, highlight, relation, locator: '12', evidence: 'Λόγια', remark: 'Σχόλιο' },
      source: { csl: { type: 'report', title: `Πηγή ${index + 1}` } },
    });
  }
  const { collection } = await call('collection.create', { name: 'Συλλογή', parent: null });
  await call('collection.put', { collection, articles: [article], isIn: true });
  await call('article.update', {
    ...{ job: 'job', article, name: 'νέο.txt', bytes: bytesOf(TITLE, CHANGED, SECOND) },
  });
  await backend.close();
}
