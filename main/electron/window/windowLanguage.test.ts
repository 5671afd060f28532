import { describe, expect, it } from 'vitest';
import type { LanguageChoice, SpokenLanguage } from '../../../shared/words/language';
import { createWindowLanguage } from './windowLanguage';

const open = (...preferred: string[]) => {
  const language = createWindowLanguage(() => preferred);
  const heard: string[] = [];
  language.onChange((words) => heard.push(words.language));
  return { language, heard };
};

describe('the language of window, menu and dialogs', () => {
  it.each<[string, SpokenLanguage | null, LanguageChoice, string[], string]>([
    ['the one that the start asks for', 'en-XA', 'es', ['es-ES'], 'en-XA'],
    ['else the one chosen last', null, 'en', ['es-ES'], 'en'],
    ['else the system’s', null, 'system', ['de-DE', 'es-AR', 'en'], 'es'],
    ['English where there are no words of the system’s', null, 'system', ['de-DE'], 'en'],
    ['English where the system names none', null, 'system', [], 'en'],
  ])('is at the start %s', async (_which, forced, remembered, preferred, shown) => {
    const { language } = open(...preferred);
    await language.begin(forced, remembered);
    expect(language.words.language).toBe(shown);
  });

  it('becomes the library’s, and is told only where it is another one', async () => {
    const { language, heard } = open('en-GB');
    await language.begin(null, 'system');
    await language.follow('en');
    await language.follow('es');
    await language.follow('es');
    expect(language.words.say('system.quit')).toBe('Salir');
    await language.follow('system');
    expect(heard).toEqual(['es', 'en']);
  });

  it('stays what the start asked for until another one is chosen', async () => {
    const { language, heard } = open('en-GB');
    await language.begin('es', 'en');
    await language.follow('system');
    await language.follow('system');
    expect(language.words.language).toBe('es');
    await language.follow('en');
    expect(heard).toEqual(['es', 'en']);
  });

  it('is the one chosen last, even where its words were there first', async () => {
    const { language, heard } = open();
    await Promise.all([language.follow('es'), language.follow('en')]);
    expect([language.words.language, heard]).toEqual(['en', []]);
  });
});
