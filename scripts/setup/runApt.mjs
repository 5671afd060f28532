import { runProcess } from './runProcess.mjs';

/**
 * Runs an apt-get command without prompts; waits for any other one to end.
 * @param {readonly string[]} command
 */
export function runApt([command = '', ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return runProcess(command, ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
}
