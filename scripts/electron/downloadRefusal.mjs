import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfPresent } from '../setup/readIfPresent.mjs';

/** A failed download is not retried for this long, or every start would wait for it. */
const rememberedForMs = 24 * 60 * 60_000;

/**
 * Why the official download failed within the last day; undefined if it may be tried.
 * @param {string} cache
 * @param {string} version of Electron
 * @param {number} nowMs
 * @returns {string | undefined}
 */
export function recallRefusal(cache, version, nowMs) {
  const text = readIfPresent(refusalFile(cache));
  if (text === undefined) return undefined;
  const [refusedVersion, atMs, ...reason] = text.trim().split(' ');
  const ageMs = nowMs - Number(atMs);
  const isFresh = refusedVersion === version && ageMs >= 0 && ageMs < rememberedForMs;
  return isFresh ? reason.join(' ') : undefined;
}

/**
 * @param {string} cache
 * @param {string} version of Electron
 * @param {number} nowMs
 * @param {string} reason
 */
export function rememberRefusal(cache, version, nowMs, reason) {
  mkdirSync(dirname(refusalFile(cache)), { recursive: true });
  writeFileSync(refusalFile(cache), `${version} ${nowMs} ${reason}\n`);
}

/** @param {string} cache */
export function forgetRefusal(cache) {
  rmSync(refusalFile(cache), { force: true });
}

/** @param {string} cache */
function refusalFile(cache) {
  return join(cache, 'electron-download-refused');
}
