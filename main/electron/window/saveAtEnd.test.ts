import { describe, expect, it } from 'vitest';
import { AttestError } from '../../../shared/model/AttestError';
import { english } from '../../../shared/words/loadWords';
import { message } from '../../../shared/words/message';
import type { Prompt } from './prompt';
import { saveAtEnd } from './saveAtEnd';

const LIMIT_MS = 20;

function scriptedPrompt(choices: number[]) {
  const asked: string[] = [];
  const unexpected = async () => {
    throw new Error('Not to be called at the end.');
  };
  const prompt: Prompt = {
    tell: unexpected,
    chooseFolder: unexpected,
    ask: async ({ detail }) => {
      asked.push(english.say(detail));
      const choice = choices.shift();
      if (choice === undefined) throw new Error('Asked once too often.');
      return choice;
    },
  };
  return { prompt, asked };
}

const fail = () =>
  Promise.reject(
    new AttestError('storage', message('system.verbatim', { text: 'The disk is full.' })),
  );
const hang = () => new Promise<void>(() => {});
const succeed = () => Promise.resolve();
const inTurn = (...attempts: (() => Promise<void>)[]) => {
  const left = [...attempts];
  return () => left.shift()?.() ?? Promise.reject(new Error('Saved once too often.'));
};

describe('saveAtEnd', () => {
  it('ends without a word where everything was saved', async () => {
    const { prompt, asked } = scriptedPrompt([]);
    expect(await saveAtEnd(succeed, prompt, LIMIT_MS)).toBe(true);
    expect(asked).toEqual([]);
  });

  it.each([
    ['fails', fail, 'The disk is full.'],
    ['takes too long', hang, 'The disk hasn’t responded for 0.02 seconds.'],
  ])('says so where saving %s, and tries again when asked to', async (_how, save, sentence) => {
    const { prompt, asked } = scriptedPrompt([0]);
    expect(await saveAtEnd(inTurn(save, succeed), prompt, LIMIT_MS)).toBe(true);
    expect(asked).toEqual([sentence]);
  });

  it('ends unsaved only when the person says so', async () => {
    const { prompt, asked } = scriptedPrompt([0, 1]);
    expect(await saveAtEnd(inTurn(fail, fail), prompt, LIMIT_MS)).toBe(false);
    expect(asked).toHaveLength(2);
  });
});
