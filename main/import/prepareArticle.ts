import { readArticleText } from '../../shared/document/articleText';
import { countWords } from '../../shared/document/countWords';
import { isSafeUrl } from '../../shared/document/isSafeUrl';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleDetails } from '../../shared/model/article';
import type { TextFormat } from '../../shared/model/text';
import { message } from '../../shared/words/message';
import { addTitleHeading, chooseTitle, dropTitleHeading, findTitleHeading } from './chooseTitle';
import { decodeText, readDeclaredCharset } from './decodeText';
import { detectDirection } from './detectDirection';
import { detectFormat, formatOfName } from './detectFormat';
import { dropInvisibles } from './dropInvisibles';
import type { ImporterRequest, ImportStep, PreparedArticle } from './Importer';
import { checkBlockCount, checkSize } from './importLimits';
import { nameBinaryFormat } from './nameBinaryFormat';
import type { ReadArticle } from './readArticle';
import { readPlainText } from './text/readPlainText';
import { tidyDocument } from './tidyDocument';

/**
 * Makes an article from a file. Throws `empty` where there is no text, `too-large` over the limits, and `unsupported` for
 * what is not text at all. Nothing is stored either way.
 */
export async function prepareArticle(
  request: ImporterRequest,
  onStep: (step: ImportStep) => void = () => {},
): Promise<PreparedArticle> {
  onStep('reading');
  const { text, encoding, format } = readText(request);
  onStep('extracting');
  const read = await readAs(format, text, request);
  checkBlockCount(read.document.childCount);
  const tidied = tidyDocument(read.document);
  const words = readArticleText(tidied).text;
  if (!hasText(words)) throw emptyFile(request.name);
  const titles = [request.title, read.details.title, findTitleHeading(tidied)];
  const title = chooseTitle(titles, request.name, words);
  const document = request.isTitleKept
    ? addTitleHeading(tidied, read.details.title)
    : dropTitleHeading(tidied, title);
  const articleText = readArticleText(document);
  const found = read.details.url ?? '';
  const url = request.url || (isSafeUrl(found) ? found : '');
  const details = fitDetails({ ...read.details, title, url });
  return {
    details,
    direction: read.direction ?? detectDirection(articleText.text, details.language),
    document: document.toJSON(),
    format,
    encoding,
    words: countWords(articleText.text),
    blocks: articleText.blocks.length,
  };
}

function readText({ name, bytes, format: wished }: ImporterRequest) {
  if (bytes.length === 0) throw emptyFile(name);
  checkSize(name, bytes.length);
  const binary = nameBinaryFormat(bytes);
  if (binary) {
    throw new AttestError('unsupported', message('import.unsupported', { name, format: binary }));
  }
  const named = wished === 'auto' ? formatOfName(name) : wished;
  const mayBePage = named === 'html' || named === null;
  const decoded = decodeText(bytes, mayBePage ? readDeclaredCharset(bytes) : null);
  const text = dropInvisibles(decoded.text);
  if (!hasText(text)) throw emptyFile(name);
  const format = wished === 'auto' ? detectFormat(name, text) : wished;
  checkSize(name, bytes.length, format);
  return { text, encoding: decoded.encoding, format };
}

// The readers of Markdown and HTML are slow to load, jsdom above all, and most runs need neither.
async function readAs(
  format: TextFormat,
  text: string,
  { title, url }: ImporterRequest,
): Promise<ReadArticle> {
  switch (format) {
    case 'html':
      return (await import('./html/readHtml')).readHtml(text, url);
    case 'markdown':
      return (await import('./markdown/readMarkdown')).readMarkdown(text, url);
    case 'text':
      return readPlainText(text, title);
  }
}

/** All details, cut to the lengths that `articleDetailsSchema` allows. */
function fitDetails(known: Partial<ArticleDetails> & { title: string }): ArticleDetails {
  const clip = (value: string | undefined, length: number) => (value ?? '').trim().slice(0, length);
  return {
    title: known.title,
    byline: clip(known.byline, 1000),
    publisher: clip(known.publisher, 1000),
    published: clip(known.published, 100),
    url: clip(known.url, 4000),
    language: clip(known.language, 35),
  };
}

function hasText(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}

function emptyFile(name: string): AttestError {
  return new AttestError('empty', message('import.noText', { name }));
}
