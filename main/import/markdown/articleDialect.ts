import type MarkdownIt from 'markdown-it';
import addDefinitionLists from 'markdown-it-deflist';
import addFootnotes from 'markdown-it-footnote';
import addMarkedWords from 'markdown-it-mark';
import type { MarkdownDialect } from '../../../shared/document/createMarkdownParser';
import { addFormulaRules } from './formulaRules';
import { settleBlocks } from './settleBlocks';
import { settlePlaces } from './settlePlaces';
import { addWikiLinks } from './wikiLinks';

/** TeX as MathML, as a formula has it; '' where it can’t be. */
export type WriteMathml = (tex: string, isDisplayed: boolean) => string;

/** Longer ones are none; each part of one could begin another. */
const MAX_ADDRESS = 2000;
const WWW = /^[\w-]+(?:\.[\w-]+)+(?:[/?#][^\s<]*)?/;

/**
 * What people write besides CommonMark: HTML, addresses without brackets, footnotes, definition lists, task lists, formulas,
 * and the links, callouts and marked words of Obsidian. `places` gets the names in the text that links may lead to.
 */
export function articleDialect(places: Set<string>, writeMathml: WriteMathml): MarkdownDialect {
  return {
    extend(tokenizer) {
      tokenizer.set({ html: true });
      addAddresses(tokenizer);
      tokenizer.use(addFootnotes).use(addDefinitionLists).use(addMarkedWords);
      tokenizer.use(addFormulaRules).use(addWikiLinks);
      // Inline footnotes: `^[` is more often something else.
      tokenizer.inline.ruler.disable('footnote_inline');
      tokenizer.core.ruler.push('article', (state) => {
        state.tokens = settlePlaces(settleBlocks(state.tokens), places);
      });
    },
    specs: {
      paragraph: {
        block: 'paragraph',
        getAttrs: (token) => ({ fragment: token.attrGet('id') }),
      },
      heading: {
        block: 'heading',
        getAttrs: (token) => ({
          level: Number(token.tag.slice(1)),
          fragment: token.attrGet('id'),
        }),
      },
      underline: { mark: 'underline' },
      sub: { mark: 'subscript' },
      sup: { mark: 'superscript' },
      code: { mark: 'code' },
      formula: {
        mark: 'formula',
        getAttrs: ({ meta: { tex, isDisplayed } }) => ({
          mathml: writeMathml(tex, isDisplayed),
          display: isDisplayed,
        }),
      },
    },
  };
}

/** Whole addresses, and those that begin with `www.`, are links, as on GitHub. */
function addAddresses(tokenizer: MarkdownIt): void {
  tokenizer.set({ linkify: true });
  tokenizer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  tokenizer.linkify.add('ftp:', null).add('//', null);
  tokenizer.linkify.add('www.', {
    validate: (text, position) => {
      const found = WWW.exec(text.slice(position, position + MAX_ADDRESS))?.[0] ?? '';
      return found.replace(/[?!.,:;*_~'")]+$/, '').length;
    },
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
}
