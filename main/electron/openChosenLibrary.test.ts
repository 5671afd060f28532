import { describe, expect, it } from 'vitest';
import { AttestError } from '../../shared/model/AttestError';
import { openChosenLibrary } from './openChosenLibrary';
import type { Prompt } from './prompt';

/** A person who takes these choices and these folders, in order. */
function scriptedPrompt(choices: number[], folders: (string | null)[] = []) {
  const said: string[] = [];
  const prompt: Prompt = {
    tell: async (message, detail) => void said.push(`${message}: ${detail}`),
    ask: async ({ message, detail }) => {
      said.push(`${message}: ${detail}`);
      const choice = choices.shift();
      if (choice === undefined) throw new Error('Asked once too often.');
      return choice;
    },
    chooseFolder: async () => folders.shift() ?? null,
  };
  return { prompt, said };
}

const openOnly = (good: string) => async (folder: string) => {
  if (folder !== good) throw new AttestError('storage', `${folder} is full.`);
  return `library of ${folder}`;
};

describe('openChosenLibrary', () => {
  it('opens without a word where it can', async () => {
    const { prompt, said } = scriptedPrompt([]);
    const opened = await openChosenLibrary('/a', openOnly('/a'), prompt);
    expect(opened).toEqual({ folder: '/a', library: 'library of /a' });
    expect(said).toEqual([]);
  });

  it('says what is wrong, and opens the folder that is chosen instead', async () => {
    const { prompt, said } = scriptedPrompt([0], ['/b']);
    const opened = await openChosenLibrary('/a', openOnly('/b'), prompt);
    expect(opened).toEqual({ folder: '/b', library: 'library of /b' });
    expect(said).toEqual(['Attest can’t open the library in /a: /a is full.']);
  });

  it('asks again where the chosen folder does not open either, or none was chosen', async () => {
    const { prompt, said } = scriptedPrompt([0, 0, 0], ['/b', null, '/c']);
    const opened = await openChosenLibrary('/a', openOnly('/c'), prompt);
    expect(opened?.folder).toBe('/c');
    expect(said.map((line) => line.slice(-11))).toEqual([
      '/a is full.',
      '/b is full.',
      '/b is full.',
    ]);
  });

  it('tries the same folder again', async () => {
    const { prompt } = scriptedPrompt([1]);
    let attempts = 0;
    const open = async () => {
      attempts += 1;
      if (attempts === 1) throw new AttestError('locked', 'In use.');
      return attempts;
    };
    expect(await openChosenLibrary('/a', open, prompt)).toEqual({ folder: '/a', library: 2 });
  });

  it('answers null where the person gives up', async () => {
    const { prompt } = scriptedPrompt([2]);
    expect(await openChosenLibrary('/a', openOnly('/b'), prompt)).toBeNull();
  });

  it('says so where the failure is a fault of its own', async () => {
    const { prompt, said } = scriptedPrompt([2]);
    const open = () => Promise.reject(new TypeError('x is undefined'));
    await openChosenLibrary('/a', open, prompt);
    expect(said[0]).toContain('Something went wrong in Attest: x is undefined');
  });
});
