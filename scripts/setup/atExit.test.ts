import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const here = new URL('.', import.meta.url).href;

/** Runs a script, sends it a signal once it says "ready", and returns what it wrote and how it ended. */
async function runAndSignal(script: string, signal: 'SIGTERM' | 'SIGINT') {
  const source = `
    import { atExit } from '${here}atExit.mjs';
    import { runInForeground } from '${here}runProcess.mjs';
    ${script}
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (chunk) => {
    if (String(chunk).includes('ready')) child.kill(signal);
  });
  const [output, [code, endSignal]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { lines: output.trim().split('\n'), code, endSignal };
}

describe.skipIf(process.platform === 'win32')('atExit', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('cleans up, and dies of %s itself', async (signal) => {
    const end = await runAndSignal(
      `atExit(() => console.log('cleaned')); console.log('ready'); setInterval(() => {}, 1000);`,
      signal,
    );
    expect(end).toEqual({ lines: ['ready', 'cleaned'], code: null, endSignal: signal });
  });

  it('cleans up once at an ordinary end, but not what was unregistered', async () => {
    const end = await runAndSignal(
      `atExit(() => console.log('cleaned')); atExit(() => console.log('forgotten'))();`,
      'SIGTERM',
    );
    expect(end).toEqual({ lines: ['cleaned'], code: 0, endSignal: null });
  });
});

describe.skipIf(process.platform === 'win32')('runInForeground', () => {
  it('lets the child save its work, then dies of the signal and does not go on', async () => {
    const child = `process.on('SIGTERM', () => { console.log('saved'); process.exit(0); });
      console.log('ready'); setInterval(() => {}, 1000);`;
    const end = await runAndSignal(
      `atExit(() => console.log('cleaned'));
      await runInForeground(process.execPath, ['--eval', ${JSON.stringify(child)}]);
      console.log('went on');`,
      'SIGTERM',
    );
    expect(end).toEqual({ lines: ['ready', 'saved', 'cleaned'], code: null, endSignal: 'SIGTERM' });
  });
});
