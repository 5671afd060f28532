import { type CitedText, plainCitedText } from '../citation/citedText';
import type { Article } from '../model/article';
import type { Words } from '../words/Words';
import { escapeHtml } from './html/escapeHtml';
import { renderCitedText } from './html/renderCitedText';
import { quotePassage } from './quotePassage';

/** The same for programs that take only text, and for those that take HTML. */
interface Citing {
  readonly text: string;
  readonly html: string;
}

/** A passage in quotation marks, and the reference of the article that it is from. */
export function citePassage(
  passage: string,
  { language }: Pick<Article, 'language'>,
  reference: CitedText,
  words: Words,
): Citing {
  const quote = quotePassage(passage.trim(), language);
  const cite = (parts: { quote: string; reference: string }) => words.say('copy.cited', parts);
  const html = {
    quote: escapeHtml(quote).replaceAll('\n', '<br>'),
    reference: renderCitedText(reference),
  };
  return {
    text: cite({ quote, reference: plainCitedText(reference) }),
    html: `<p>${cite(html)}</p>`,
  };
}
