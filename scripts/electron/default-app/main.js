// What Electron runs when it is given the folder of an app, as the official builds' own default app does:
// the app gets its name, version and path from its package.json, then its main file is imported.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as electron from 'electron';
import { parseLaunch } from './parseLaunch.js';

/**
 * Electron's app with the setters that it has for its default app only.
 * @typedef {electron.App & {
 *   setAppPath(path: string): void,
 *   setDesktopName(name: string): void,
 *   setVersion(version: string): void,
 * }} HostApp
 */
const app = /** @type {HostApp} */ (electron.app);

const { appFolder, modules } = parseLaunch(process.argv.slice(1));

const requireFromHere = createRequire(join(process.cwd(), 'package.json'));
for (const module of modules) requireFromHere(module);

if (appFolder === undefined) {
  console.error('Usage: electron [switches] APP-FOLDER [arguments of the app]');
  process.exit(2);
}

Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });

const folder = resolve(appFolder);
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const name = description.productName ?? description.name;
if (name) {
  app.setName(name);
  app.setDesktopName(description.desktopName ?? `${name}.desktop`);
}
if (description.version) app.setVersion(description.version);
app.setAppPath(folder);

// Awaited, since Electron is ready only when this module is: what must be set before that can be.
await import(pathToFileURL(join(folder, description.main ?? 'index.js')).href);
