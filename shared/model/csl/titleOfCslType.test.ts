import { expect, test } from 'vitest';
import { english, loadWords } from '../../words/loadWords';
import { titleOfCslType } from './titleOfCslType';

test.each([
  ['webpage', 'Web page', 'Página web'],
  ['article-newspaper', 'Newspaper article', 'Artículo de prensa'],
  ['personal_communication', 'Personal communication', 'Comunicación personal'],
  ['entry-encyclopedia', 'Encyclopedia entry', 'Entrada de enciclopedia'],
  ['field_notes', 'Field notes', 'Field notes'],
  ['other', 'Other', 'Other'],
  ['', '', ''],
])('the type “%s” is called “%s”, and “%s” in Spanish', async (type, title, spanishTitle) => {
  const spanish = await loadWords('es');
  expect(english.say(titleOfCslType(type))).toBe(title);
  expect(spanish.say(titleOfCslType(type))).toBe(spanishTitle);
});
