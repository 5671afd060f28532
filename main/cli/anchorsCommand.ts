import { failureEnvelope } from '../../shared/ipc/envelope';
import { answerAnchors, lineForms } from './answerAnchors';
import type { CliCommand } from './CliCommand';

export const anchorsCommand: CliCommand<'anchors'> = {
  name: 'anchors',
  usage: '',
  summaryValues: lineForms,
  access: 'none',
  positionals: 0,
  options: {},
  async run(_args, { readLines, printLine, words }) {
    let exitCode = 0;
    for await (const line of readLines()) {
      if (!line.trim()) continue;
      try {
        printLine(JSON.stringify({ results: answerAnchors(line) }));
      } catch (error) {
        const { code, said } = failureEnvelope(error);
        printLine(JSON.stringify({ error: { code, message: words.say(said) } }));
        exitCode = 1;
      }
    }
    return { exitCode };
  },
};
