import { describe, expect, it } from 'vitest';
import { AttestError } from '../../../shared/model/AttestError';
import { english } from '../../../shared/words/loadWords';
import { message } from '../../../shared/words/message';
import type { Prompt } from '../window/prompt';
import { openChosenLibrary } from './openChosenLibrary';

const ANOTHER = 'Choose another folder…';
const AGAIN = 'Try again';
const MAKE = 'Create a new library there';
const QUIT = 'Quit';

/** A person who takes these choices and these folders, in order. */
function scriptedPrompt(wanted: string[], folders: (string | null)[] = []) {
  const said: string[] = [];
  const prompt: Prompt = {
    tell: () => Promise.reject(new Error('There is nothing to tell without asking.')),
    ask: async ({ message, detail, choices, onEscape }) => {
      said.push(`${english.say(message)}: ${english.say(detail)}`);
      const titles = choices.map((choice) => english.say(choice));
      expect(titles[onEscape]).toBe(QUIT);
      const choice = titles.indexOf(wanted.shift() ?? '');
      if (choice === -1) throw new Error('Asked once too often, or not for this.');
      return choice;
    },
    chooseFolder: async () => folders.shift() ?? null,
  };
  return { prompt, said };
}

/** Of libraries in all folders, of which only one opens. */
const openOnly = (good: string) => ({
  holdsLibrary: async () => true,
  open: async (folder: string) => {
    if (folder !== good)
      throw new AttestError('storage', message('system.verbatim', { text: `${folder} is full.` }));
    return `library of ${folder}`;
  },
});

/** A disk with libraries in these folders, where others can be made. */
function makeDisk(...folders: string[]) {
  const made: string[] = [];
  return {
    folders,
    made,
    holdsLibrary: async (folder: string) => folders.includes(folder),
    open: async (folder: string) => {
      if (!folders.includes(folder)) made.push(folder);
      return `library of ${folder}`;
    },
  };
}

const known = (folder: string) => ({ folder, mayBeMade: false });

describe('openChosenLibrary', () => {
  it('opens without a word where it can', async () => {
    const { prompt, said } = scriptedPrompt([]);
    const opened = await openChosenLibrary(known('/a'), openOnly('/a'), prompt);
    expect(opened).toEqual({ folder: '/a', library: 'library of /a' });
    expect(said).toEqual([]);
  });

  it('says what is wrong, and opens the folder that is chosen instead', async () => {
    const { prompt, said } = scriptedPrompt([ANOTHER], ['/b']);
    const opened = await openChosenLibrary(known('/a'), openOnly('/b'), prompt);
    expect(opened).toEqual({ folder: '/b', library: 'library of /b' });
    expect(said).toEqual(['Attest can’t open the library in /a: /a is full.']);
  });

  it('asks again where the chosen folder does not open either, or none was chosen', async () => {
    const { prompt, said } = scriptedPrompt([ANOTHER, ANOTHER, ANOTHER], ['/b', null, '/c']);
    const opened = await openChosenLibrary(known('/a'), openOnly('/c'), prompt);
    expect(opened?.folder).toBe('/c');
    expect(said.map((line) => line.slice(-11))).toEqual([
      '/a is full.',
      '/b is full.',
      '/b is full.',
    ]);
  });

  it('tries the same folder again', async () => {
    const { prompt } = scriptedPrompt([AGAIN]);
    let attempts = 0;
    const open = async () => {
      attempts += 1;
      if (attempts === 1)
        throw new AttestError('locked', message('system.verbatim', { text: 'In use.' }));
      return attempts;
    };
    const opener = { holdsLibrary: async () => true, open };
    expect(await openChosenLibrary(known('/a'), opener, prompt)).toEqual({
      folder: '/a',
      library: 2,
    });
  });

  it('answers null where the person gives up', async () => {
    const { prompt } = scriptedPrompt([QUIT]);
    expect(await openChosenLibrary(known('/a'), openOnly('/b'), prompt)).toBeNull();
  });

  it('says so where the failure is a fault of its own', async () => {
    const { prompt, said } = scriptedPrompt([QUIT]);
    const open = () => Promise.reject(new TypeError('x is undefined'));
    await openChosenLibrary(known('/a'), { holdsLibrary: async () => true, open }, prompt);
    expect(said[0]).toContain('Something went wrong in Attest: x is undefined');
  });

  it('makes none in place of one that is gone, and says so', async () => {
    const { prompt, said } = scriptedPrompt([QUIT]);
    const disk = makeDisk();
    expect(await openChosenLibrary(known('/a'), disk, prompt)).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^There is no library in \/a: .*isn’t connected/)]);
    expect(disk.made).toEqual([]);
  });

  it('finds it once its disk is there again', async () => {
    const disk = makeDisk();
    const { prompt } = scriptedPrompt([AGAIN, AGAIN]);
    const ask = prompt.ask;
    let asked = 0;
    prompt.ask = (question) => {
      asked += 1;
      if (asked === 2) disk.folders.push('/a');
      return ask(question);
    };
    expect(await openChosenLibrary(known('/a'), disk, prompt)).toMatchObject({ folder: '/a' });
    expect(disk.made).toEqual([]);
  });

  it('makes a new one where that is wanted, also in a folder that was chosen', async () => {
    const { prompt, said } = scriptedPrompt([ANOTHER, MAKE], ['/b']);
    const disk = makeDisk();
    expect(await openChosenLibrary(known('/a'), disk, prompt)).toMatchObject({ folder: '/b' });
    expect(said).toHaveLength(2);
    expect(disk.made).toEqual(['/b']);
  });

  it('makes a new one unasked where it may, but not in a folder that was chosen since', async () => {
    const { prompt, said } = scriptedPrompt([ANOTHER, QUIT], ['/b']);
    const disk = makeDisk();
    const usual = { folder: '/a', mayBeMade: true };
    expect(await openChosenLibrary(usual, disk, prompt)).toMatchObject({ folder: '/a' });
    expect(said).toEqual([]);
    const full = { ...disk, open: openOnly('/c').open };
    expect(await openChosenLibrary(usual, full, prompt)).toBeNull();
    expect(said).toEqual([
      'Attest can’t open the library in /a: /a is full.',
      expect.stringContaining('There is no library in /b'),
    ]);
  });
});
