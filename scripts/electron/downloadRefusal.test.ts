import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetRefusal, recallRefusal, rememberRefusal } from './downloadRefusal.mjs';

const hourMs = 60 * 60_000;
const nowMs = Date.UTC(2026, 0, 1);
let cache = '';

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'attest-refusal-'));
});

afterEach(() => rmSync(cache, { recursive: true, force: true }));

describe('recallRefusal', () => {
  it.each([
    ['just now', '45.0.0', 0, 'fetch failed'],
    ['23 hours later', '45.0.0', 23 * hourMs, 'fetch failed'],
    ['a day later', '45.0.0', 24 * hourMs, undefined],
    ['for another version', '46.0.0', hourMs, undefined],
    ['when the clock was set back', '45.0.0', -hourMs, undefined],
  ])('handles a refusal correctly %s', (_, version, laterMs, reason) => {
    rememberRefusal(cache, '45.0.0', nowMs, 'fetch failed');
    expect(recallRefusal(cache, version, nowMs + laterMs)).toBe(reason);
  });

  it('recalls nothing if nothing was refused or it was forgotten', () => {
    expect(recallRefusal(cache, '45.0.0', nowMs)).toBeUndefined();
    rememberRefusal(cache, '45.0.0', nowMs, 'fetch failed');
    forgetRefusal(cache);
    expect(recallRefusal(cache, '45.0.0', nowMs)).toBeUndefined();
  });
});
