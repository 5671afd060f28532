import { type CitedText, plainCitedText } from '../citation/citedText';
import { type LocatorRange, sayLocators } from '../document/locator/sayLocators';
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

/** Where the passage stands in what the article was made from, and what cites it there in the text. */
interface CitedPlace {
  readonly locators: LocatorRange;
  readonly inText: CitedText;
}

/** A citation that can stand beside the words it is for; those of styles with notes, or with raised numbers, can’t. */
const BRACKETED = /^[([].*[)\]]$/su;

/** A passage in quotation marks, where it stands, and the reference of the article that it is from. */
export function citePassage(
  passage: string,
  { language }: Pick<Article, 'language'>,
  reference: CitedText,
  words: Words,
  place: CitedPlace | null = null,
): Citing {
  const quote = quotePassage(passage.trim(), language);
  const cite = (
    parts: { quote: string; reference: string },
    beside: (runs: CitedText) => string,
  ) =>
    place
      ? words.say('copy.citedAt', { ...parts, place: beside(citePlace(place, words)) })
      : words.say('copy.cited', parts);
  const html = {
    quote: escapeHtml(quote).replaceAll('\n', '<br>'),
    reference: renderCitedText(reference),
  };
  return {
    text: cite({ quote, reference: plainCitedText(reference) }, plainCitedText),
    html: `<p>${cite(html, renderCitedText)}</p>`,
  };
}

function citePlace({ locators, inText }: CitedPlace, words: Words): CitedText {
  if (BRACKETED.test(plainCitedText(inText).trim())) return inText;
  return [{ text: `(${sayLocators(locators, words)})`, marks: [], url: '' }];
}
