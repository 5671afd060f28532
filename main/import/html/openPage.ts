import { keepEmphasis } from '../../../shared/markup/keepEmphasis';
import { markQuotations } from '../../../shared/markup/markQuotations';
import { settleCode } from '../../../shared/markup/settleCode';
import { spellOutRuby } from '../../../shared/markup/spellOutRuby';
import { type Formulas, setFormulasAside } from './formulas/setFormulasAside';
import { inertWindow } from './inertWindow';
import { limitTree } from './limitTree';
import { mendSwallowed } from './mendSwallowed';
import type { PageFiles } from './PageFiles';
import { openAccordions } from './prepare/openAccordions';
import { unfoldShadowRoots } from './prepare/unfoldShadowRoots';
import { type Pictures, setPicturesAside } from './setPicturesAside';

/** A web page, and the pictures and formulas that were in it. */
export interface Page {
  document: Document;
  pictures: Pictures;
  /** The bytes of those that were saved beside it, by their keys. */
  saved: ReadonlyMap<string, Uint8Array>;
  formulas: Formulas;
  /** An unclosed tag has swallowed most of it. */
  isSwallowed: boolean;
}

/**
 * Parses a page, and makes its formulas, emphasis and pictures survive later steps. The document comes from `DOMParser`
 * and belongs to no window, so its scripts don't run, nothing is loaded, and its style sheets are not even parsed.
 */
export function openPage(html: string, files: PageFiles | null = null): Page {
  const document = new inertWindow.DOMParser().parseFromString(limitTree(html), 'text/html');
  unfoldShadowRoots(document);
  const formulas = setFormulasAside(document);
  settleCode(document);
  openAccordions(document);
  markQuotations(document);
  spellOutRuby(document);
  keepEmphasis(document);
  const isSwallowed = mendSwallowed(document);
  return { document, ...setPicturesAside(document, files), formulas, isSwallowed };
}
