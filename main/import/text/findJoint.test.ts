import { describe, expect, it } from 'vitest';
import { collectVocabulary, findJoint } from './findJoint';

function join(line: string, next: string, text = ''): string {
  const { separator, isHyphenDropped } = findJoint(line, next, collectVocabulary(text));
  return (isHyphenDropped ? line.slice(0, -1) : line) + separator + next;
}

describe('findJoint', () => {
  it.each<[string, string, string, string, string]>([
    ['words', 'nine', 'witnesses', '', 'nine witnesses'],
    ['a word that was split', 'nine witnes-', 'ses', '', 'nine witnesses'],
    ['a word that was split after a prefix', 'inter-', 'national', '', 'international'],
    ['a compound', 'the well-', 'known', '', 'the well-known'],
    ['an ending', 'full-', 'ness', '', 'fullness'],
    ['French', 'peut-', 'être', '', 'peut-être'],
    [
      'a compound that is elsewhere in the text',
      'a dock-',
      'master',
      'The dock-master',
      'a dock-master',
    ],
    ['a word that is elsewhere in the text', 'a well-', 'being', 'Wellbeing', 'a wellbeing'],
    ['names', 'Schleswig-', 'Holstein', '', 'Schleswig-Holstein'],
    ['years', '1914-', '1918', '', '1914-1918'],
    ['half a compound', 'two-', 'or threefold', '', 'two- or threefold'],
    ['a dash', 'here -', 'and', '', 'here - and'],
    ['Chinese', '计算机', '可以', '', '计算机可以'],
  ])('joins %s', (_case, line, next, text, joined) => {
    expect(join(line, next, text)).toBe(joined);
  });
});
