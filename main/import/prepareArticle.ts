import { recogniseData } from '../../shared/data/recogniseData';
import { readArticleText } from '../../shared/document/articleText';
import { countWords } from '../../shared/document/countWords';
import { dropInvisibles } from '../../shared/document/dropInvisibles';
import { isSafeUrl } from '../../shared/document/isSafeUrl';
import { listPages } from '../../shared/document/locator/listPages';
import { settleFragments } from '../../shared/document/settleFragments';
import { writeDocument } from '../../shared/document/unknownFields';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleDetails } from '../../shared/model/article';
import { message } from '../../shared/words/message';
import { placeFound } from '../annotations/placeFound';
import { checkBlockCount } from './checkBlockCount';
import { addTitleHeading, chooseTitle, dropTitleHeading, findTitleHeading } from './chooseTitle';
import { decodeText, readDeclaredCharset } from './decodeText';
import { detectDirection } from './detectDirection';
import { detectFormat } from './detectFormat';
import type { ImportFormat } from './formats/ImportFormat';
import { findFormat, formatOfName, recogniseBytes } from './formats/importFormats';
import type { ImporterRequest, OnImportStep, PreparedArticle } from './Importer';
import { checkSize } from './importLimits';
import { nameBinaryFormat } from './nameBinaryFormat';
import { settleAnnotations } from './settleAnnotations';
import { storePictures } from './storePictures';
import { tidyDocument } from './tidyDocument';

/** Enough to see whether a text was read as it should be. */
const OPENING_LENGTH = 400;

/**
 * Makes an article from a file. Throws `empty` where there is no text, `too-large` over the limits, `unsupported` for what
 * is not text at all, and `data` for the data of other programs, unless a format is given. Nothing is stored either way.
 */
export async function prepareArticle(
  request: ImporterRequest,
  onStep: OnImportStep = () => {},
): Promise<PreparedArticle> {
  onStep('reading');
  if (request.bytes.length === 0) throw emptyFile(request.name);
  const binary = findBinary(request);
  const { text, encoding, isGuessed, format } = binary
    ? { text: '', encoding: '', isGuessed: false, format: binary.format }
    : readText(request);
  checkSize(request.name, request.bytes.length, format);
  onStep('extracting');
  const reader = await findFormat(format).load();
  const { name, bytes, title: givenTitle, url: givenUrl, options = {} } = request;
  const read = await reader({
    ...{ name, bytes, text, options },
    title: givenTitle,
    url: givenUrl,
    onProgress: (fraction) => onStep('extracting', fraction),
  });
  checkBlockCount(read.document.childCount);
  const tidied = settleFragments(tidyDocument(read.document));
  const words = readArticleText(tidied).text;
  if (!hasText(words) && !read.isOnlyPictures) throw emptyFile(request.name);
  const titles = [request.title, read.details.title, findTitleHeading(tidied)];
  const title = chooseTitle(titles, request.name, words);
  const { document, pictures } = storePictures(
    request.isTitleKept
      ? addTitleHeading(tidied, read.details.title)
      : dropTitleHeading(tidied, title),
    read.pictures,
  );
  const articleText = readArticleText(document);
  const { annotations: made = [] } = read;
  const before = made.length ? readArticleText(read.document).text : '';
  const annotations = placeFound(settleAnnotations(made, before, articleText.text), {
    text: articleText.text,
    pages: made.length ? listPages(document) : [],
  });
  const found = read.details.url ?? '';
  const url = request.url || (isSafeUrl(found) ? found : '');
  const details = fitDetails({ ...read.details, title, url });
  return {
    details,
    direction: read.direction ?? detectDirection(articleText.text, details.language),
    document: writeDocument(document),
    format,
    encoding,
    isEncodingGuessed: isGuessed,
    opening: `${title}\n${articleText.text}`.slice(0, OPENING_LENGTH),
    words: countWords(articleText.text),
    blocks: articleText.blocks.length,
    pictures,
    annotations: annotations.map(({ placed }) => placed),
    leftOut: read.leftOut ?? [],
    hasChanges: read.hasChanges ?? false,
  };
}

/** The format of a file that is not text, whatever it is called or said to be. Throws `unsupported` for one that can’t be read. */
function findBinary({ name, bytes }: ImporterRequest): ImportFormat | undefined {
  checkSize(name, bytes.length);
  const known = recogniseBytes(bytes);
  const unread = known ? null : nameBinaryFormat(bytes);
  if (unread) {
    throw new AttestError('unsupported', message('import.unsupported', { name, format: unread }));
  }
  return known;
}

function readText({ name, bytes, format: wished, options, isDataTaken }: ImporterRequest) {
  const named = wished === 'auto' ? formatOfName(name) : wished;
  // Before it is decoded: a file that only has another’s name can be as large as the largest of all.
  const isText = named !== null && !findFormat(named).recognise;
  checkSize(name, bytes.length, isText ? named : 'html');
  const mayBePage = named === 'html' || named === null;
  const decoded = decodeText(
    bytes,
    mayBePage ? readDeclaredCharset(bytes) : null,
    options?.encoding,
  );
  const text = dropInvisibles(decoded.text);
  if (!hasText(text)) throw emptyFile(name);
  const format = wished === 'auto' ? detectFormat(name, text) : wished;
  if (wished === 'auto' && format === 'text' && !isDataTaken) refuseData(name, text);
  return { text, encoding: decoded.encoding, isGuessed: decoded.isGuessed, format };
}

function refuseData(name: string, text: string): void {
  const found = recogniseData(name, text);
  if (!found) return;
  const said = { name, kind: message(`data.kind.${found.kind}`) };
  throw new AttestError(
    'data',
    message(found.offer ? `data.${found.offer}` : 'data.refused', said),
  );
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
