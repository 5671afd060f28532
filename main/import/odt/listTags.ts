import type { OdfStyles } from './OdfStyles';

/** The tags of HTML that a style of text stands for, the innermost first; null for text that is hidden. */
export function listTags(styles: OdfStyles, style: string | undefined): string[] | null {
  const find = (key: string) => styles.find('text', style, 'style:text-properties', key) ?? '';
  if (find('text:display') === 'none') return null;
  const raised = /^(super|sub|-?\d+%)/.exec(find('style:text-position'))?.[1] ?? '';
  return [
    ...(/^(?:bold|[6-9]00)$/.test(find('fo:font-weight')) ? ['strong'] : []),
    ...(/^(?:italic|oblique)$/.test(find('fo:font-style')) ? ['em'] : []),
    ...(/^(?:solid|single)$/.test(find('style:text-line-through-style')) ? ['s'] : []),
    ...(raised === 'super' || /^[1-9]/.test(raised) ? ['sup'] : []),
    ...(raised === 'sub' || raised.startsWith('-') ? ['sub'] : []),
  ];
}
