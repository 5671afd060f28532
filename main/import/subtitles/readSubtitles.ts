import type { Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { writeLocator } from '../../../shared/document/locator/locator';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { checkBlockCount } from '../checkBlockCount';
import type { ReadArticle } from '../readArticle';
import { joinCues, type SpokenParagraph } from './joinCues';
import { parseCues } from './parseCues';

/**
 * Reads subtitles, SubRip or WebVTT, as a transcript: each paragraph knows when it was said, and within it each passage
 * that was said later. Throws `unsupported` where there are none.
 */
export function readSubtitles(text: string, name: string): ReadArticle {
  const cues = parseCues(text);
  if (!cues.length) throw new AttestError('unsupported', message('import.noSubtitles', { name }));
  const paragraphs = joinCues(cues);
  checkBlockCount(paragraphs.length);
  const [, language = ''] = /^WEBVTT[^\n]*\n(?:\S.*\n)*?Language:\s*([\w-]+)/.exec(text) ?? [];
  const nodes = paragraphs.length
    ? paragraphs.map(toNode)
    : [articleDocumentSchema.node('paragraph')];
  return {
    document: articleDocumentSchema.node('doc', null, nodes),
    details: language ? { language } : {},
    direction: null,
  };
}

function toNode({ speaker, passages }: SpokenParagraph): Node {
  const { marks } = articleDocumentSchema;
  const start = passages[0]?.start ?? 0;
  const name = speaker
    ? [articleDocumentSchema.text(`${speaker}: `, marks.bold ? [marks.bold.create()] : [])]
    : [];
  const words = passages.map(({ start: at, text }, index) => {
    const isLater = at > start && marks.locator;
    const later = isLater ? [isLater.create({ locator: locatorOf(at) })] : [];
    return articleDocumentSchema.text(index === 0 ? text : ` ${text}`, later);
  });
  return articleDocumentSchema.node('paragraph', { locator: locatorOf(start) }, [
    ...name,
    ...words,
  ]);
}

function locatorOf(seconds: number): string {
  return writeLocator({ label: 'timestamp', seconds });
}
