import { describe, expect, it } from 'vitest';
import { makeServices } from '../testing/makeServices';
import { followLanguage } from './windowLanguage';

describe('the language of the page', () => {
  function openWindow() {
    const { store, client, emit } = makeServices({});
    const marked: string[] = [];
    followLanguage(store, client, (language) => marked.push(language));
    return { store, emit, marked };
  }

  it('becomes the one that is told of, and nothing else of the window changes', async () => {
    const { store, emit, marked } = openWindow();
    const before = store.getState();
    emit('languageChanged', { language: 'es' });
    await expect.poll(() => store.getState().words.language).toBe('es');
    const { words, ...rest } = store.getState();
    expect(words.say('window.settings')).toBe('Ajustes');
    expect({ ...rest, words: before.words }).toEqual(before);
    emit('languageChanged', { language: 'es' });
    emit('languageChanged', { language: 'en' });
    await expect.poll(() => marked).toEqual(['es', 'en']);
  });

  it('is the one told of last', async () => {
    const { store, emit, marked } = openWindow();
    emit('languageChanged', { language: 'es' });
    emit('languageChanged', { language: 'en-XA' });
    await expect.poll(() => marked).toEqual(['en-XA']);
    expect(store.getState().words.language).toBe('en-XA');
  });
});
