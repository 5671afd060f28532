import { describe, expect, it } from 'vitest';
import { pickLanguage } from './language';
import { english, loadWords } from './loadWords';
import { message } from './message';

describe('words', () => {
  it('format a sentence with its values', () => {
    expect(english.say('command.history.undo.named', { name: 'Edit text' })).toBe(
      'Undo: Edit text',
    );
  });

  it('format a sentence within a sentence', () => {
    const undone = message('notice.undone', { action: message('action.text.edit') });
    expect(english.say(undone)).toBe('Undone: Edit text');
  });

  it('leave braces and tags in a value alone', () => {
    const named = message('notice.undone', { action: '<b>{count}</b>' });
    expect(english.say(named)).toBe('Undone: <b>{count}</b>');
  });

  it('keep values separate for a view', () => {
    const part = { path: '/library' };
    expect(english.sayInParts('notice.undone', { action: part })).toEqual(['Undone: ', part]);
  });

  it('write numbers, dates and lists as the language does', async () => {
    const spanish = await loadWords('es');
    expect([english.number(12_345.6), spanish.number(12_345.6)]).toEqual(['12,345.6', '12.345,6']);
    expect(english.percent(0.126)).toBe('13%');
    expect(english.date('2025-03-26T10:00:00Z')).toBe('March 26, 2025');
    expect(spanish.date('2025-03')).toBe('marzo de 2025');
    expect(english.date('spring')).toBe('spring');
    expect(spanish.list(['a', 'b', 'c'])).toBe('a, b y c');
  });
});

describe('pickLanguage', () => {
  it.each([
    [['es-AR', 'en'], 'es'],
    [['es_ES.UTF-8'], 'es'],
    [['de', 'es'], 'es'],
    [['C'], 'en'],
    [['C.UTF-8', 'de_DE'], 'en'],
    [['est'], 'en'],
    [[], 'en'],
  ])('takes the first available language of %j', (preferred, language) => {
    expect(pickLanguage(preferred)).toBe(language);
  });
});
