import { isCalledByline, isCalledTrimming } from './elementNames';
import { listTexts } from './findReadable';
import { isHiddenIn } from './isHidden';
import { isLong, readsLikeSentence, readWords } from './readsLikeText';

const ASIDE = 'aside, nav, footer, form, header, figure';

/** The texts of an element that are whole paragraphs of sentences, not in anything that looks like trimmings. */
export function listProse(root: Element): Text[] {
  const paragraphs = [...root.querySelectorAll('p, blockquote, pre')].filter((paragraph) => {
    const words = readWords(paragraph);
    return isLong(words) && readsLikeSentence(words) && !isAside(paragraph, root);
  });
  const texts = paragraphs.flatMap((paragraph) => listTexts(paragraph));
  return texts.filter((text) => !isHiddenIn(text, root));
}

function isAside(element: Element, root: Element): boolean {
  for (let above: Element | null = element; above && above !== root; above = above.parentElement) {
    if (above.matches(ASIDE) || isCalledTrimming(above) || isCalledByline(above)) return true;
  }
  return false;
}
