import type { Arrangement } from '../arrangeContent';
import type { Citations } from '../citeContent';

const run = (text: string) => ({ text, marks: [], url: '' });

/** Citations in a plain numbered style, for tests that have no citer: `[1] Title.`, and `[1, p. 4]` in the text. */
export function citePlainly({ entries, lost, references }: Arrangement): Citations {
  const citations = [...entries, ...lost].flatMap((entry) => entry.citations);
  return {
    listed: references.map((reference) => {
      const { title = '', URL: url = '' } = reference.source.csl;
      const address = url ? [run(' '), { text: url, marks: [], url }] : [];
      return { reference, label: `[${reference.number}]`, text: [run(`${title}.`), ...address] };
    }),
    inText: new Map(
      citations.map(({ link, reference }) => {
        const cited = [`${reference.number}`, link.locator.trim()].filter(Boolean).join(', ');
        return [link.id, [run(`[${cited}]`)]];
      }),
    ),
    isNote: false,
  };
}
