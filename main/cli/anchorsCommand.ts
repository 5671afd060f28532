import { failureEnvelope } from '../../shared/ipc/envelope';
import { english } from '../../shared/words/loadWords';
import { answerAnchors } from './answerAnchors';
import type { CliCommand } from './CliCommand';

export const anchorsCommand: CliCommand = {
  name: 'anchors',
  usage: '',
  summary:
    'Find passages in other texts, without a library. Reads JSON lines and answers each with one: {"old","new","ranges":[[start,end]]} is what became of passages of the old text, {"text","anchors":[{"exact","prefix","suffix","start"}]} where quotes stand in a text. Exits 1 if a line was not understood.',
  access: 'none',
  positionals: 0,
  options: {},
  async run(_args, { readLines, printLine }) {
    let exitCode = 0;
    for await (const line of readLines()) {
      if (!line.trim()) continue;
      try {
        printLine(JSON.stringify({ results: answerAnchors(line) }));
      } catch (error) {
        const { code, said } = failureEnvelope(error);
        printLine(JSON.stringify({ error: { code, message: english.say(said) } }));
        exitCode = 1;
      }
    }
    return { exitCode };
  },
};
