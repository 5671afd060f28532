import { getSchema } from '@tiptap/core';
import { DOMParser as DocumentParser } from '@tiptap/pm/model';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../document/articleDocumentSchema';
import { noteExtensions } from '../document/noteExtensions';
import { settlePasted } from './settlePasted';

const noteSchema = getSchema(noteExtensions);

/** What becomes of HTML that is pasted. */
function paste(html: string, kind: 'article' | 'note'): string {
  const settled = settlePasted(new JSDOM(html).window.document, kind);
  const schema = kind === 'note' ? noteSchema : articleDocumentSchema;
  const { body } = new JSDOM(settled).window.document;
  return DocumentParser.fromSchema(schema).parse(body).toString();
}

describe('what is pasted into an article', () => {
  it.each<[string, string, string]>([
    [
      'without invisible characters',
      '<p>ad&shy;ministration zero&#x200b;width</p>',
      'doc(paragraph("administration zerowidth"))',
    ],
    [
      'with its summary apart',
      '<details><summary>More</summary>Inside words</details>',
      'doc(paragraph("More"), paragraph("Inside words"))',
    ],
    ['with its quotation marks', '<p>said <q>now</q></p>', 'doc(paragraph("said “now”"))'],
    [
      'with readings in brackets',
      '<p><ruby>港<rt>みなと</rt></ruby></p>',
      'doc(paragraph("港(みなと)"))',
    ],
    [
      'without what an office leaves',
      '<style>p{}</style><p class="MsoNormal">a<o:p></o:p></p><xml><w:WordDocument></w:WordDocument></xml>',
      'doc(paragraph("a"))',
    ],
    [
      'with the lists of an office',
      '<p style="mso-list:l0 level1"><span style="mso-list:Ignore">·</span>a</p><p style="mso-list:l0 level1"><span style="mso-list:Ignore">·</span>b</p><p>c</p>',
      'doc(bulletList(listItem(paragraph("a")), listItem(paragraph("b"))), paragraph("c"))',
    ],
    [
      'with the bold words of an office',
      '<p>a <span style="font-weight:bold">b</span></p>',
      'doc(paragraph("a ", bold("b")))',
    ],
    [
      'with words that an office has bold in one script only',
      '<p><b style="mso-bidi-font-weight:normal">a</b> <span style="mso-bidi-font-style:italic">b</span></p>',
      'doc(paragraph(bold("a"), " b"))',
    ],
    [
      'with code on its lines',
      '<pre><div>a</div><div>  b</div></pre>',
      'doc(codeBlock("a\\n  b"))',
    ],
    [
      'without what is hidden',
      '<p>a<span style="display: none">b</span></p>',
      'doc(paragraph("a"))',
    ],
  ])('comes %s', (_case, html, expected) => {
    expect(paste(html, 'article')).toBe(expected);
  });
});

describe('what is pasted into a note', () => {
  it.each<[string, string, string]>([
    [
      'a line for each row of a table',
      '<table><tr><td>1998</td><td>9 m</td></tr><tr><td>2020</td><td>7 m</td></tr></table>',
      'doc(paragraph("1998 9 m"), paragraph("2020 7 m"))',
    ],
    [
      'cells of several lines',
      '<table><caption>Depth</caption><tr><td><p>1998</p><p>May</p></td><td>9<br>m</td></tr></table>',
      'doc(paragraph("Depth"), paragraph("1998 May 9 m"))',
    ],
    [
      'bold words for headings',
      '<h2>Depth</h2><p>9 m</p>',
      'doc(paragraph(bold("Depth")), paragraph("9 m"))',
    ],
    [
      'what is raised',
      '<p>10 m<sup>2</sup>, H<sub>2</sub>O, x<sup>a+1</sup>, 2<sup>nd</sup></p>',
      'doc(paragraph("10 m², H₂O, x^(a+1), 2nd"))',
    ],
    [
      'what pictures show',
      '<p>see <img src="x" alt="a bridge"></p>',
      'doc(paragraph("see a bridge"))',
    ],
    ['no invisible characters', '<p>ad&shy;ministration</p>', 'doc(paragraph("administration"))'],
  ])('becomes %s', (_case, html, expected) => {
    expect(paste(html, 'note')).toBe(expected);
  });
});
