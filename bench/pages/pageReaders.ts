import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readExpectedText } from '../../main/import/html/testing/readExpectedText';
import { prepareArticle } from '../../main/import/prepareArticle';
import { plainText } from '../../shared/document/plainText';

/** Reads the text of a page’s article. */
type PageReader = (html: string) => Promise<string>;

/** What is measured, and what beside. None of them loads anything. */
export const pageReaders: Record<'attest' | 'readability' | 'defuddle', PageReader> = {
  async attest(html) {
    const { document } = await prepareArticle({
      name: 'page.html',
      bytes: Buffer.from(html),
      format: 'html',
    });
    return plainText(document);
  },
  async readability(html) {
    return readExpectedText(new Readability(open(html)).parse()?.content ?? '');
  },
  async defuddle(html) {
    const options = { useAsync: false, fetch: refuse };
    const { content } = await Defuddle(open(html), 'https://page.invalid/', options);
    return readExpectedText(content);
  },
};

function open(html: string): Document {
  // Style sheets that jsdom can’t read are nobody’s concern here.
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

async function refuse(): Promise<never> {
  throw new Error('The bench loads nothing.');
}
