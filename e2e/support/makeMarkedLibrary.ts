import { openBackend } from '../../main/openBackend';
import { noSearch } from '../../main/testing/noSearch';
import { plainTextImporter } from '../../main/testing/plainTextImporter';
import { testCiter } from '../../main/testing/testCiter';
import { createTextWork } from '../../main/texts/TextWork';

/** The passage that is highlighted in paragraph `number`. */
export function passageOf(number: number): string {
  return `crate ${number} of the cargo`;
}

/** A library with one article of `count` paragraphs, with a highlight in each; every other one has a note, `Note` and its number. */
export async function makeMarkedLibrary(folder: string, count: number): Promise<void> {
  const backend = await openBackend({
    folder,
    access: 'write',
    importer: plainTextImporter,
    openSearch: noSearch,
    texts: createTextWork({ inline: true }),
    citer: testCiter,
  });
  const lines = Array.from(
    { length: count },
    (_, number) =>
      `The port counted ${passageOf(number)} that morning, and nobody signed for it. Its papers were filed with those of the day before, as they always had been.`,
  );
  // The first line becomes the title, and is no part of the text.
  const file = ['The cargo', ...lines].join('\n');
  const { article } = await backend.dispatch('article.import', {
    job: 'job',
    name: 'cargo.txt',
    bytes: new TextEncoder().encode(file),
  });
  let start = 0;
  for (const [number, line] of lines.entries()) {
    const from = start + line.indexOf(passageOf(number));
    await backend.dispatch('highlight.create', {
      article,
      range: { start: from, end: from + passageOf(number).length },
      label: 'lbl_check',
      version: 0,
      note: number % 2 ? null : makeNote(`Note ${number}`),
    });
    start += line.length + 1;
  }
  await backend.close();
}

function makeNote(text: string) {
  return {
    type: 'doc' as const,
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  };
}
