import { describe, expect, it } from 'vitest';
import { findClaims } from './findClaims';
import type { ProposalKind } from './Proposal';

function find(text: string, kind: ProposalKind, language = 'en'): string[] {
  return findClaims(text, language)
    .filter((proposal) => proposal.kind === kind)
    .map(({ quote, speaker }) => (speaker ? `${speaker}: ${quote}` : quote));
}

describe('finding quotations', () => {
  it.each<[string, string, string[]]>([
    ['before', 'Ana Ruiz said: “We will go.”', ['Ana Ruiz: We will go.']],
    ['after', '“We will go,” said Ana Ruiz, a doctor.', ['Ana Ruiz: We will go,']],
    ['after, the other way round', '“We will go,” Ana Ruiz said.', ['Ana Ruiz: We will go,']],
    [
      'in the middle',
      '“We will,” Ana Ruiz said, “go home.”',
      ['Ana Ruiz: We will,', 'Ana Ruiz: go home.'],
    ],
    [
      'before a list of offices',
      '“We go,” said Juan Pappier, deputy director for the Americas at HRW.',
      ['Juan Pappier: We go,'],
    ],
    [
      'before what is said of her',
      '“We go,” Ana Ruiz, who leads the team, told reporters.',
      ['Ana Ruiz: We go,'],
    ],
    ['after an office', '“We go,” said the mayor, Ana Ruiz.', ['Ana Ruiz: We go,']],
    ['with a title', '“We go,” Mayor Ana Ruiz said.', ['Ana Ruiz: We go,']],
    [
      'without a name',
      '“We go,” said a spokesman for the ministry.',
      ['a spokesman for the ministry: We go,'],
    ],
    ['after a question', '“Why go?” Ana Ruiz asked.', ['Ana Ruiz: Why go?']],
    [
      'by a verb that is not in the rules',
      '“We go now,” Ana Ruiz grumbled.',
      ['Ana Ruiz: We go now,'],
    ],
    [
      'by “according to”',
      '“We go now,” according to the White House.',
      ['the White House: We go now,'],
    ],
    ['on X', 'Ana Ruiz wrote on X: “We go now.”', ['Ana Ruiz: We go now.']],
    ['of a part', 'Ana Ruiz said it “could be risky” to go.', ['Ana Ruiz: could be risky']],
  ])('names the speaker %s', (_what, text, expected) => {
    expect(find(text, 'quotation')).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a pronoun', 'Ana Ruiz was late. “Sorry,” she said.', ['Ana Ruiz: Sorry,']],
    [
      'what follows in the paragraph',
      '“We go,” said Ana Ruiz. “We stay nowhere.”',
      ['Ana Ruiz: We go,', 'Ana Ruiz: We stay nowhere.'],
    ],
    [
      'what comes before in the paragraph',
      '“Yes, all of us.” “We go,” said Ana Ruiz.',
      ['Ana Ruiz: Yes, all of us.', 'Ana Ruiz: We go,'],
    ],
    [
      'paragraphs that each begin with a mark',
      'Ana Ruiz said: “We go.\n“We stay nowhere.\n“Ever.”',
      ['Ana Ruiz: We go.', 'Ana Ruiz: We stay nowhere.', 'Ana Ruiz: Ever.'],
    ],
    [
      'another speaker in the next sentence',
      '“We go,” said Ana Ruiz. “We stay,” said Bo Li.',
      ['Ana Ruiz: We go,', 'Bo Li: We stay,'],
    ],
  ])('resolves %s', (_what, text, expected) => {
    expect(find(text, 'quotation')).toEqual(expected);
  });

  it.each<[string, string]>([
    ['titles', 'She starred in “The Big Thirst” and “Gone”.'],
    ['irony', 'The so-called “experts” left, and the “boil brigade” too.'],
    ['a term', 'Engineers use the word “slump” for it.'],
  ])('leaves %s out', (_what, text) => {
    expect(find(text, 'quotation')).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['Spanish', 'es', '«Nos vamos», dijo Ana Ruiz.', ['Ana Ruiz: Nos vamos']],
    [
      'Spanish dashes',
      'es',
      '—Nos vamos —dijo Ana Ruiz—. Ya es tarde.',
      ['Ana Ruiz: Nos vamos', 'Ana Ruiz: Ya es tarde.'],
    ],
    ['German', 'de', '„Wir gehen jetzt“, sagte Ana Ruiz.', ['Ana Ruiz: Wir gehen jetzt']],
    ['French', 'fr', '« Nous partons », a déclaré Ana Ruiz.', ['Ana Ruiz: Nous partons']],
    ['Portuguese', 'pt-BR', '“Vamos embora”, disse Ana Ruiz.', ['Ana Ruiz: Vamos embora']],
    ['Italian', 'it', '«Andiamo via», ha detto Ana Ruiz.', ['Ana Ruiz: Andiamo via']],
  ])('knows how %s reports', (_what, language, text, expected) => {
    expect(find(text, 'quotation', language)).toEqual(expected);
  });
});

describe('a text without a language', () => {
  it.each([
    ['El ministro, «nos vamos», dijo Ana Ruiz a la prensa en la plaza.', 'Ana Ruiz'],
    ['Die Lage ist ernst. „Wir gehen jetzt“, sagte Ana Ruiz in der Stadt.', 'Ana Ruiz'],
    ['The town is empty. “We go now,” said Ana Ruiz in the square.', 'Ana Ruiz'],
  ])('is read in that of its words: %s', (text, speaker) => {
    const [found] = findClaims(text, '').filter(({ kind }) => kind === 'quotation');
    expect(found?.speaker).toBe(speaker);
  });
});

describe('finding attributions', () => {
  it.each<[string, string, string, string[]]>([
    ['according to', 'en', 'It cost more, according to the White House.', ['the White House']],
    ['told', 'en', 'Ana Ruiz told AFP it was over.', ['Ana Ruiz']],
    ['announced that', 'en', 'The ministry announced that it would go.', ['The ministry']],
    ['officials say', 'en', 'State officials say the river is clean.', ['State officials']],
    [
      'in a release',
      'en',
      'He left, according to a press release from the US embassy.',
      ['a press release from the US embassy'],
    ],
    ['a second verb', 'en', 'The ministry opened a file and said it would go.', ['The ministry']],
    ['según', 'es', 'Costó más, según la Policía Local.', ['la Policía Local']],
    ['afirmó que', 'es', 'La ministra, Ana Ruiz, afirmó ayer que no.', ['Ana Ruiz']],
    ['laut', 'de', 'Laut Polizei kamen viele.', ['Polizei']],
  ])('names who says so: %s', (_what, language, text, expected) => {
    const found = findClaims(text, language).filter(({ kind }) => kind === 'attribution');
    expect(found.map(({ speaker }) => speaker)).toEqual(expected);
    expect(found.map(({ quote }) => quote)).toEqual([text]);
  });

  it.each<[string, string]>([
    ['what was not said', 'She declined to say how much, and was told nothing.'],
    ['nouns that look like verbs', 'The claims against the state and its notes were read.'],
    ['a quotation that says it all', '“We go,” said Ana Ruiz.'],
  ])('leaves %s out', (_what, text) => {
    expect(find(text, 'attribution')).toEqual([]);
  });
});

describe('finding figures', () => {
  it.each<[string, string, string, string[]]>([
    [
      'with what they count',
      'en',
      'It holds 40,000 inmates and about 15,000 alleged gang members.',
      ['40,000 inmates', 'about 15,000 alleged gang members'],
    ],
    [
      'money',
      'en',
      'It paid $8,479.7 million, £6.3m and approximately 6 million dollars.',
      ['$8,479.7 million', '£6.3m', 'approximately 6 million dollars'],
    ],
    [
      'shares',
      'en',
      'It fell by 83 %, then by 5 percent, then by a fifth.',
      ['83 %', '5 percent', 'a fifth'],
    ],
    [
      'in words',
      'en',
      'Ninety-one days, two officials, three million people.',
      ['Ninety-one days', 'two officials', 'three million people'],
    ],
    [
      'in Spanish',
      'es',
      'Costó 3,2 millones de euros, el 92 % de 1.350 euros.',
      ['3,2 millones de euros', '92 %', '1.350 euros'],
    ],
    [
      'in German',
      'de',
      'Rund 3,5 Millionen Euro, 12 Prozent.',
      ['Rund 3,5 Millionen Euro', '12 Prozent'],
    ],
    [
      'no names, ages, times or pages',
      'en',
      'MS-13 and Barrio 18 met Ray Bo, 67, at 4:15 a.m., see page 12.',
      [],
    ],
    ['no names of places', 'en', 'They met at Ninety Mile Beach.', []],
    ['no dates', 'en', 'On March 16, 2024, and in 1995.', []],
  ])('finds them: %s', (_what, language, text, expected) => {
    expect(find(text, 'figure', language)).toEqual(expected);
  });
});

describe('finding dates', () => {
  it.each<[string, string, string[]]>([
    [
      'en',
      'On Wednesday, March 16, 2024, in May, last week and since 1995; the 1798 law.',
      ['Wednesday, March 16, 2024', 'May', 'last week', '1995', '1798'],
    ],
    ['en', 'On Thursday 6 November he may march.', ['Thursday 6 November']],
    [
      'es',
      'El 3 de febrero de 2025, el martes, en marzo y en 2019.',
      ['3 de febrero de 2025', 'martes', 'marzo', '2019'],
    ],
    ['de', 'Am 3. März 2024, am Montag und im Juli.', ['3. März 2024', 'Montag', 'Juli']],
    ['fr', 'Le 3 mars 2024, lundi et en juillet.', ['3 mars 2024', 'lundi', 'juillet']],
  ])('finds them in %s: %s', (language, text, expected) => {
    expect(find(text, 'date', language)).toEqual(expected);
  });
});

describe('finding superlatives and comparisons', () => {
  it.each<[ProposalKind, string, string, string[]]>([
    [
      'superlative',
      'en',
      'It is considered the largest in Latin America, and one of the most costly.',
      ['considered the largest in Latin America', 'one of the most costly'],
    ],
    ['superlative', 'en', 'The rest of the forest was the latest interest of the guest.', []],
    [
      'superlative',
      'es',
      'Es la línea más cara de Europa. Más de la mitad se fue.',
      ['la línea más cara de Europa'],
    ],
    [
      'comparison',
      'en',
      'It is twice as long, and more people left than came.',
      ['twice as long', 'more people left than came'],
    ],
    ['comparison', 'en', 'It holds more than 200 people.', []],
    [
      'comparison',
      'es',
      'Es más corta que la otra y costó el doble de lo previsto.',
      ['más corta que la otra y costó el doble de lo previsto'],
    ],
  ])('finds a %s in %s: %s', (kind, language, text, expected) => {
    expect(find(text, kind, language)).toEqual(expected);
  });
});

describe('any text', () => {
  it('has proposals whose words are at their offsets, in order', () => {
    const text =
      'The port paid 6 million euros in 2024, said Ana Ruiz.\n“It is the largest,” she said, “twice as large.”';
    const found = findClaims(text, 'en');
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
    const starts = found.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  /** Together about half a million units. */
  it.each([
    '“',
    '" ',
    ' ‘a',
    '« ',
    '1',
    '1,111 ',
    ', said, ',
    'Aa ',
    'said ',
    'who said ',
    'twenty-',
    'more ',
    'also ',
    '“a\n',
    '—a ',
    'a',
    ' ',
  ])(
    'comes to an end on nothing but %j',
    (unit) => {
      const text = unit.repeat(30_000 / unit.length);
      expect(findClaims(text, 'en').length).toBeLessThan(text.length);
    },
    60_000,
  );
});
