import { describe, expect, it } from 'vitest';
import { readClippingDetails } from './clippingWords';
import { readKindle } from './readKindle';

const clip = (details: string, words: string, head = 'Piers and Quays (Ruiz, Ana)') =>
  `${head}\r\n- ${details}\r\n\r\n${words}\r\n==========\r\n`;
const EN =
  'Your Highlight on page 12 | Location 180-182 | Added on Friday, March 1, 2024 4:05:06 PM';

describe('readClippingDetails', () => {
  it.each<[string, string, string | null, number | null, string | null]>([
    [EN, 'highlight', '12', 180, '2024-03-01T16:05:06.000Z'],
    [
      'Your Highlight at location 180-182 | Added on Friday, 1 March 2024 16:05:06',
      'highlight',
      null,
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'Highlight Loc. 1234-36 | Added on Friday, March 01, 2024, 12:05 AM',
      'highlight',
      null,
      1234,
      '2024-03-01T00:05:00.000Z',
    ],
    [
      'La subrayado en la página 12 | posición 180-182 | Añadido el viernes, 1 de marzo de 2024 16:05:06',
      'highlight',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'La nota en la página 12 | posición 182 | Añadido el viernes, 1 de marzo de 2024 16:05:06',
      'note',
      '12',
      182,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'Ihre Markierung auf Seite 12 | bei Position 180-182 | Hinzugefügt am Freitag, 1. März 2024 16:05:06',
      'highlight',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'Ihre Notiz bei Position 182 | Hinzugefügt am Freitag, 1. März 2024 16:05:06',
      'note',
      null,
      182,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'Votre surlignement à la page 12 | emplacement 180-182 | Ajouté le vendredi 1 mars 2024 16:05:06',
      'highlight',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'Votre signet à la page 12 | emplacement 180 | Ajouté le vendredi 1 mars 2024 16:05:06',
      'bookmark',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'La tua evidenziazione a pagina 12 | posizione 180-182 | Aggiunto in data venerdì 1 marzo 2024 16:05:06',
      'highlight',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'Seu destaque na página 12 | posição 180-182 | Adicionado: sexta-feira, 1 de março de 2024 16:05:06',
      'highlight',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      'Uw markering op pagina 12 | locatie 180-182 | Toegevoegd op vrijdag 1 maart 2024 16:05:06',
      'highlight',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      '您在第 12 页（位置 #180-182）的标注 | 添加于 2024年3月1日星期五 下午4:05:06',
      'highlight',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
    [
      '12ページ|位置No. 180-182のハイライト |作成日: 2024年3月1日金曜日 16:05:06',
      'highlight',
      '12',
      180,
      '2024-03-01T16:05:06.000Z',
    ],
  ])('reads %s', (line, kind, page, first, createdAt) => {
    const details = readClippingDetails(`- ${line}`);
    expect([details.kind, details.page, details.location?.first, details.createdAt]).toEqual([
      kind,
      page,
      first,
      createdAt,
    ]);
  });
});

describe('readKindle', () => {
  it('reads a highlight with what its book is', () => {
    const { annotations } = readKindle(`\uFEFF${clip(EN, 'a long pier\nof oak')}`);
    expect(annotations).toMatchObject([
      {
        quote: { exact: 'a long pier\nof oak' },
        page: '12',
        createdAt: '2024-03-01T16:05:06.000Z',
        target: { title: 'Piers and Quays', author: 'Ruiz, Ana' },
      },
    ]);
  });

  it('gives a note to the highlight that it ends, and keeps one that has none', () => {
    const note = 'Your Note on page 12 | Location 182 | Added on Friday, March 1, 2024 4:06:00 PM';
    const alone = 'Your Note on page 99 | Location 999 | Added on Friday, March 1, 2024 4:07:00 PM';
    const { annotations } = readKindle(
      clip(note, 'Oak?') + clip(EN, 'a long pier') + clip(alone, 'Where?'),
    );
    expect(annotations.map(({ quote, note: said }) => [quote.exact, said])).toEqual([
      ['a long pier', 'Oak?'],
      ['', 'Where?'],
    ]);
  });

  it('has highlights in the order of their locations, those of each book', () => {
    const at = (location: string) => EN.replace('180-182', location);
    const { annotations } = readKindle(
      clip(at('300-301'), 'later words') + clip(at('20-21'), 'first words'),
    );
    expect(annotations.map(({ quote }) => quote.exact)).toEqual(['first words', 'later words']);
  });

  it('takes a highlight that was changed as it was made last', () => {
    const longer = EN.replace('180-182', '180-183').replace('4:05', '4:09');
    const { annotations } = readKindle(
      clip(EN, 'a long pier') + clip(longer, 'a long pier of oak'),
    );
    expect(annotations.map(({ quote }) => quote.exact)).toEqual(['a long pier of oak']);
  });

  it('passes bookmarks over, and says where a publisher allows no more words', () => {
    const bookmark =
      'Your Bookmark on page 12 | Location 180 | Added on Friday, March 1, 2024 4:06:00 PM';
    const limit = '<You have reached the clipping limit for this item>';
    const { annotations, problems } = readKindle(clip(bookmark, '') + clip(EN, limit));
    expect(annotations).toEqual([]);
    expect(problems).toMatchObject([{ entry: 2, message: { id: 'annotations.problem.noWords' } }]);
  });
});
