import { textOf, type XmlElement } from '../xml/xmlTree';

interface Field {
  code: string;
  isResult: boolean;
}

/** Follows the fields of a document through its runs (ECMA-376, part 1, 17.16.18): of each, only the result is text. */
export class Fields {
  readonly #open: Field[] = [];

  /** Takes note of an element of a run; false for one that is not part of how a field is written. */
  read(element: XmlElement): boolean {
    const current = this.#open.at(-1);
    if (element.name === 'w:instrText') {
      if (current) current.code += textOf(element);
      return true;
    }
    if (element.name !== 'w:fldChar') return false;
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') this.#open.push({ code: '', isResult: false });
    else if (type === 'separate' && current) current.isResult = true;
    else if (type === 'end') this.#open.pop();
    return true;
  }

  /** True where text is part of how a field is written, or, in a table of contents, a page’s number. */
  isUnseen(isContents: boolean): boolean {
    return this.#open.some(
      ({ code, isResult }) => !isResult || (isContents && /^\s*PAGEREF\b/i.test(code)),
    );
  }
}
