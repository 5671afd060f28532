import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isChromiumLine, setNoiseAside } from './setNoiseAside.mjs';

const BUS =
  '[123:1129/150725.123456:ERROR:bus.cc(408)] Failed to connect to the bus: Could not parse server address';
const GPU = '[9:0x1:1129/150725.1:ERROR:x.cc(1)] not one of them';

describe('Chromium’s own log', () => {
  it.each([
    BUS,
    '[123:1129/150725.123456:WARNING:viz_main_impl.cc(85)] VizNullHypothesis is disabled',
    '[1:2:1129/150725.123456:ERROR:dbus/object_proxy.cc:573] Failed to call method',
    '[1:2:1129/150725.123456:VERBOSE1:ui/gl/a.cc:1] a',
  ])('is recognised by its form: %s', (line) => {
    expect(isChromiumLine(line)).toBe(true);
  });

  it.each([
    'attest: a page may not go to https://example.org',
    `Error: ${BUS}`,
    '[123:1129/150725.123456:FATAL:zygote_host.cc(127)] No usable sandbox!',
    'TypeError: Cannot read properties of undefined',
    '    at file:///attest/out/main/index.js:1:1',
    '[1234] ERROR',
    GPU,
    '',
  ])('is not mistaken for anything else: %s', (line) => {
    expect(isChromiumLine(line)).toBe(false);
  });

  it('goes to a file, and everything else to the terminal, in order', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attest-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'chromium.log');
    const terminal = new PassThrough();
    await setNoiseAside(
      Readable.from([`one\n${BUS.slice(0, 9)}`, `${BUS.slice(9)}\ntwo`]),
      terminal,
      file,
    );
    terminal.end();
    expect(await text(terminal)).toBe('one\ntwo\n');
    expect(await readFile(file, 'utf8')).toBe(`${BUS}\n`);
  });

  it('is dropped if the file can’t be written', async () => {
    const terminal = new PassThrough();
    await setNoiseAside(Readable.from([`${BUS}\nmine\n`]), terminal, '/no/such/folder/file');
    terminal.end();
    expect(await text(terminal)).toBe('mine\n');
  });
});
