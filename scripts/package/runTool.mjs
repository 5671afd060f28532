import { runProcess } from '../setup/runProcess.mjs';

/**
 * Runs a program quietly and returns its output. Throws with the output if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 */
export async function runTool(command, args, options) {
  const { code, output } = await runProcess(command, args, options);
  if (code !== 0) throw new Error(`${command} ended with code ${code}.\n${output}`);
  return output;
}
