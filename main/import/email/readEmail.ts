import { Fragment, type Node } from '@tiptap/pm/model';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { dropInvisibles } from '../../../shared/document/dropInvisibles';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { mendControls } from '../encoding/decodeAs';
import type { Reader, ReaderInput } from '../formats/ImportFormat';
import { htmlFormat } from '../html/htmlFormat';
import { toIsoDate } from '../html/toIsoDate';
import type { ReadArticle } from '../readArticle';
import { readPlainText } from '../text/readPlainText';
import { takeMessage } from './takeMessage';

/** Real messages have a handful of parts within parts. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 3 };
/** As many as anybody attaches. */
const MAX_NAMED = 100;

/**
 * Reads a message as an article: its subject is the title, who sent it the byline. Pictures in it are kept; attachments are
 * named at its end, and not opened. Throws `unsupported` for a mailbox of several messages, and for one that is nested
 * beyond reason.
 */
export const readEmail: Reader = async (input) => {
  const email = await parse(input);
  const title = tidy(email.subject);
  const body = await readBody(email, { ...input, title: input.title || title || undefined });
  const named = email.attachments.filter(({ related }) => !related).slice(0, MAX_NAMED);
  const byline = nameOf(email.from ?? email.sender);
  return {
    ...body,
    document: addNames(body.document, named),
    details: {
      ...body.details,
      url: '',
      publisher: '',
      title,
      byline,
      published: toIsoDate(email.date ?? ''),
    },
  };
};

async function parse({ bytes, name }: ReaderInput): Promise<Email> {
  const raw = takeMessage(bytes);
  try {
    return await PostalMime.parse(raw, LIMITS);
  } catch (error) {
    // It throws plain errors beyond the limits.
    const said = message('import.email.unreadable', { name });
    throw new AttestError('unsupported', said, { cause: error });
  }
}

async function readBody(email: Email, input: ReaderInput): Promise<ReadArticle> {
  const html = mendControls(email.html ?? '');
  if (!html.trim()) {
    return readPlainText(dropInvisibles(mendControls(email.text ?? '')), input.title);
  }
  const reader = await htmlFormat.load();
  const text = dropInvisibles(embedPictures(html, email.attachments));
  // Nothing around it is a page’s.
  return reader({ ...input, text, options: { ...input.options, isWholePage: true } });
}

/** The HTML with its own pictures in it, in place of the ids of the parts that they are. */
function embedPictures(html: string, attachments: readonly Attachment[]): string {
  const byId = new Map(
    attachments.flatMap((attachment) =>
      attachment.contentId && attachment.mimeType.startsWith('image/')
        ? [[attachment.contentId.replace(/^<|>$/g, ''), attachment]]
        : [],
    ),
  );
  return html.replace(/(["'])cid:([^"']{1,500})\1/gi, (whole, quote: string, id: string) => {
    const found = byId.get(decodeId(id));
    // Shown once: a picture that is shown a thousand times would be a bomb.
    byId.delete(decodeId(id));
    return found ? `${quote}data:${found.mimeType};base64,${base64Of(found)}${quote}` : whole;
  });
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}

function base64Of({ content }: Attachment): string {
  if (typeof content === 'string') return Buffer.from(content).toString('base64');
  return Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content)).toString(
    'base64',
  );
}

/** The document with the names of what came with it at its end. */
function addNames(document: Node, attachments: readonly Attachment[]): Node {
  if (!attachments.length) return document;
  const names = attachments.map(({ filename, mimeType }) =>
    articleDocumentSchema.node('paragraph', null, [
      articleDocumentSchema.text(`📎 ${tidy(filename ?? '') || mimeType}`),
    ]),
  );
  const rule = articleDocumentSchema.node('horizontalRule');
  return document.copy(document.content.append(Fragment.from([rule, ...names])));
}

function nameOf(sender: Address | undefined): string {
  return tidy(sender?.name) || tidy(sender?.address);
}

function tidy(words: string | undefined): string {
  return dropInvisibles(mendControls(words ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}
