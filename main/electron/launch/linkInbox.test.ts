import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/words/loadWords';
import type { Prompt } from '../window/prompt';
import { createLinkInbox, openLinks } from './linkInbox';

function makeWorld() {
  const said: string[] = [];
  const prompt: Pick<Prompt, 'tell'> = {
    tell: async (message, detail) => {
      said.push(`${english.say(message)}: ${english.say(detail)}`);
    },
  };
  let calls = 0;
  const inbox = createLinkInbox(() => {
    calls += 1;
  });
  return { said, prompt, inbox, countCalls: () => calls };
}

describe('links that the app is asked to open', () => {
  it('are kept, the latest of them, until the page takes it', async () => {
    const { inbox, prompt, countCalls } = makeWorld();
    await openLinks(['attest:article/art_0001', 'attest:highlight/hl_0002'], inbox, prompt);
    expect(countCalls()).toBe(2);
    expect(inbox.take()).toEqual({ highlight: 'hl_0002' });
    expect(inbox.take()).toBe(null);
  });

  it('are told where they lead nowhere, and the others are opened', async () => {
    const { inbox, prompt, said } = makeWorld();
    await openLinks(['attest:nowhere', 'attest:article/art_0001'], inbox, prompt);
    expect(said).toEqual(['Attest can’t open this link: attest:nowhere']);
    expect(inbox.take()).toEqual({ article: 'art_0001' });
  });
});
