import { describe, expect, it } from 'vitest';
import { detectLanguage, isWrittenIn } from './detectLanguage';

const TEXTS: [string, string][] = [
  [
    'en',
    'The river rose by two metres within a night, and the mill at its bend was under water before anybody woke. ',
  ],
  [
    'de',
    'Der Fluss stieg in einer Nacht um zwei Meter, und die Mühle stand unter Wasser, bevor jemand erwachte. ',
  ],
  [
    'es',
    'El río subió dos metros en una noche, y el molino estaba bajo el agua antes de que nadie despertara. ',
  ],
  [
    'fr',
    'La rivière monta de deux mètres en une nuit, et le moulin était sous l’eau avant que personne ne se réveille. ',
  ],
  ['he', 'הנהר עלה בשני מטרים בלילה אחד, והטחנה הייתה מתחת למים לפני שמישהו התעורר. '],
  ['el', 'Το ποτάμι ανέβηκε δύο μέτρα μέσα σε μια νύχτα και ο μύλος βρέθηκε κάτω από το νερό. '],
];

describe('detectLanguage', () => {
  it.each(TEXTS)('knows %s', (language, text) => {
    expect(detectLanguage(text.repeat(3))).toBe(language);
  });

  it.each(['', 'A river.', '12 34 56 78 '.repeat(50)])('knows none in too little', (text) => {
    expect(detectLanguage(text)).toBe('');
  });
});

describe('isWrittenIn', () => {
  it.each([
    ['en-US', 'The river', true],
    ['en-US', 'הנהר עלה', false],
    ['zh', '河水上涨', true],
    ['ja', '川の水が増えた', true],
    ['no language', 'The river', false],
  ])('compares the script of %s with that of “%s”', (language, text, expected) => {
    expect(isWrittenIn(language, text)).toBe(expected);
  });
});
