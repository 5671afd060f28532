import {
  DEFAULT_STYLE,
  findBundledParent,
  isBundledStyle,
} from '../../shared/citation/bundledStyles';
import {
  type CitationLocaleChoice,
  citationLocaleSchema,
  localeOfWords,
} from '../../shared/citation/citationLocale';
import type { CitedStyle, CiteRequest } from '../../shared/citation/citer';
import { AttestError } from '../../shared/model/AttestError';
import type { CitationStyle } from '../../shared/model/citationStyle';
import type { SpokenLanguage } from '../../shared/words/language';
import { message } from '../../shared/words/message';
import { readStyle } from './readStyle';

/** What a person has chosen: a style by its id, and a language. */
interface Choice {
  readonly style: string;
  readonly locale: CitationLocaleChoice;
  /** That of the words around it. */
  readonly language: SpokenLanguage;
}

export type ChosenStyle = Pick<CiteRequest, 'style' | 'locale' | 'isLocaleForced'>;

type Styles = Iterable<CitationStyle>;

/** The style and the language to cite in. A style that is gone gives way to the usual one. */
export function chooseStyle({ style: id, locale, language }: Choice, styles: Styles): ChosenStyle {
  const own = [...styles].find((style) => style.id === id);
  if (own) return chooseFile(own.xml, { locale, language }, styles);
  const bundled = isBundledStyle(id) ? id : DEFAULT_STYLE;
  return { style: { bundled }, ...chooseLocale(locale, language, '') };
}

/** The same for the text of a style’s file. Throws `not-found` where it depends on a style that isn’t there. */
export function chooseFile(
  xml: string,
  { locale, language }: Omit<Choice, 'style'>,
  styles: Styles,
): ChosenStyle {
  const { parentUri, defaultLocale } = readStyle(xml);
  const style = parentUri ? findParent(parentUri, styles) : { xml };
  return { style, ...chooseLocale(locale, language, parentUri ? defaultLocale : '') };
}

function findParent(uri: string, styles: Styles): CitedStyle {
  const bundled = findBundledParent(uri);
  if (bundled) return { bundled };
  const own = [...styles].find((style) => style.uri === uri && !readStyle(style.xml).parentUri);
  if (own) return { xml: own.xml };
  const parent = uri.replace(/^.*\//, '');
  throw new AttestError('not-found', message('citations.style.parentMissing', { parent }));
}

/** A dependent style may ask for another language than its parent. */
function chooseLocale(choice: CitationLocaleChoice, language: SpokenLanguage, asked: string) {
  if (choice !== 'auto') return { locale: choice, isLocaleForced: true };
  const { data } = citationLocaleSchema.safeParse(asked);
  return { locale: data ?? localeOfWords(language), isLocaleForced: data !== undefined };
}
