import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontLook } from './textPiece';

const PLAIN: FontLook = { isBold: false, isItalic: false };

/** As foundries name them; the last are those of TeX. */
const BOLD = /bold|black|heavy|demi(?!light)|-medi\b|^(?:cmb|ecbx|sfbx|cmssbx|lmbx|bera.*-b)/i;
const ITALIC =
  /italic|oblique|slanted|-(?:it|obl|regu?ital|mediital)\b|^(?:cm(?:bx)?ti|cmsl|ecti|ecsl|sfti|sfsl|lmri|lmti)/i;

/** What is known of a document’s fonts. They are learnt page by page, and each once. */
export class FontLooks {
  readonly #looks = new Map<string, FontLook>();

  /** Learns the fonts of a page that are not known yet, which takes going through all that it draws. */
  async learn(page: PDFPageProxy, fonts: ReadonlySet<string>): Promise<void> {
    if ([...fonts].every((font) => this.#looks.has(font))) return;
    try {
      await page.getOperatorList({ annotationMode: 0 });
      for (const font of fonts) this.#looks.set(font, readLook(page, font));
    } catch {
      // A page that can’t be drawn can still be read.
      for (const font of fonts) this.#looks.set(font, PLAIN);
    }
  }

  of(font: string): FontLook {
    return this.#looks.get(font) ?? PLAIN;
  }
}

function readLook({ commonObjs }: PDFPageProxy, font: string): FontLook {
  if (!commonObjs.has(font)) return PLAIN;
  const { name = '', bold, black, italic } = commonObjs.get(font);
  return nameLook(String(name), { isBold: Boolean(bold || black), isItalic: Boolean(italic) });
}

/** What the name of a font says of its letters, beside what its file says. */
export function nameLook(name: string, declared: FontLook = PLAIN): FontLook {
  const bare = name.replace(/^[A-Z]{6}\+/, '');
  return {
    isBold: declared.isBold || BOLD.test(bare),
    isItalic: declared.isItalic || ITALIC.test(bare),
  };
}
