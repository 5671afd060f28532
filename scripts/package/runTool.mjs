import { runProcess } from '../setup/runProcess.mjs';

/**
 * Runs a program quietly. Throws with what it said where it fails. Answers its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 */
export async function runTool(command, args, options) {
  const { code, output } = await runProcess(command, args, options);
  if (code !== 0) throw new Error(`${command} ended with code ${code}.\n${output}`);
  return output;
}
