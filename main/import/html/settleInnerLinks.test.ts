import { describe, expect, it } from 'vitest';
import { readHtml } from './readHtml';

/** The links of a page, and the names of its blocks with their words. */
function readPlaces(html: string, url?: string) {
  const links: unknown[] = [];
  const names: Record<string, string> = {};
  readHtml(html, url).document.descendants((node) => {
    links.push(...node.marks.map(({ attrs }) => attrs.href));
    const { fragment } = node.attrs;
    if (typeof fragment === 'string') names[fragment] = node.textContent;
  });
  return { links, names };
}

describe('links into a page', { timeout: 30_000 }, () => {
  it.each<[string, string, string[], Record<string, string>]>([
    ['a paragraph', '<p><a href="#a">1</a></p><p id="a">note</p>', ['#a'], { a: 'note' }],
    ['a heading', '<p><a href="#a">1</a></p><h2 id="a">part</h2>', ['#a'], { a: 'part' }],
    [
      'a word',
      '<p><a href="#a">1</a></p><p>see <b id="a">there</b></p>',
      ['#a'],
      { a: 'see there' },
    ],
    [
      'an old anchor',
      '<p><a href="#a">1</a></p><p><a name="a"></a>note</p>',
      ['#a'],
      { a: 'note' },
    ],
    ['an item', '<p><a href="#a">1</a></p><ol><li id="a">note</li></ol>', ['#a'], { a: 'note' }],
    [
      'an item with a list',
      '<p><a href="#a">1</a></p><ol><li id="a">note<ul><li>b</li></ul></li></ol>',
      ['#a'],
      { a: 'note' },
    ],
    [
      'a chapter',
      '<p><a href="#a">1</a></p><section id="a"><h2>part</h2><p>b</p></section>',
      ['#a'],
      { a: 'part' },
    ],
    [
      'one block by two names',
      '<p><a href="#a">1</a> <a href="#b">2</a></p><p id="a">no<b id="b">te</b></p>',
      ['#a', '#a'],
      { a: 'note' },
    ],
    [
      'a name that is encoded',
      '<p><a href="#%C3%A9">1</a></p><p id="é">note</p>',
      ['#é'],
      { é: 'note' },
    ],
    [
      'itself, and back',
      '<p>x<sup id="r"><a href="#a">1</a></sup></p><p id="a">note <a href="#r">↩</a></p>',
      ['#a', '#r'],
      { r: 'x1', a: 'note ↩' },
    ],
    ['nothing', '<p><a href="#a">1</a></p><p id="b">note</p>', [], {}],
  ])('lead to %s', (_case, html, links, names) => {
    const found = readPlaces(html);
    expect(found.links.filter((href) => href !== undefined)).toEqual(links);
    expect(found.names).toEqual(names);
  });

  it('may repeat the address of the page', () => {
    const html = '<p><a href="https://x.example/a#n">1</a></p><p id="n">note</p>';
    expect(readPlaces(html, 'https://x.example/a').links).toContain('#n');
    expect(readPlaces(html, 'https://x.example/b').links).toContain('https://x.example/a#n');
  });
});
