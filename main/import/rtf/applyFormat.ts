import { plainParagraph, plainText, type RtfState } from './RtfState';

/** What holds after a word about the form of the text that follows; null for any other word. */
export function applyFormat(state: RtfState, name: string, value: number | null): RtfState | null {
  const change = changeText(name, value);
  if (change) return { ...state, ...change };
  if (name === 'pard') return { ...state, paragraph: plainParagraph };
  const paragraph = changeParagraph(name, value);
  return paragraph && { ...state, paragraph: { ...state.paragraph, ...paragraph } };
}

function changeText(name: string, value: number | null): Partial<RtfState> | null {
  const isOn = value !== 0;
  switch (name) {
    case 'uc':
      return { fallbackLength: Math.max(0, value ?? 1) };
    case 'plain':
      return { ...plainText, font: null, language: null };
    case 'f':
      return { font: value };
    case 'lang':
      return { language: value };
    case 'b':
      return { bold: isOn };
    case 'i':
      return { italic: isOn };
    case 'strike':
    case 'striked':
      return { struck: isOn };
    case 'super':
    case 'up':
      return { raised: isOn ? 'sup' : null };
    case 'sub':
    case 'dn':
      return { raised: isOn ? 'sub' : null };
    case 'nosupersub':
      return { raised: null };
    case 'v':
      return { hidden: isOn };
    case 'revised':
      return { inserted: isOn };
    case 'deleted':
      return { deleted: isOn };
    default:
      return null;
  }
}

function changeParagraph(
  name: string,
  value: number | null,
): Partial<RtfState['paragraph']> | null {
  switch (name) {
    case 's':
      return { style: value };
    case 'outlinelevel':
      return { outline: value };
    case 'intbl':
      return { isInTable: true };
    case 'ilvl':
      return { level: value ?? 0 };
    case 'rtlpar':
      return { isReversed: true };
    case 'ltrpar':
      return { isReversed: false };
    default:
      return null;
  }
}
