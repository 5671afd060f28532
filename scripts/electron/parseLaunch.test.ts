import { describe, expect, it } from 'vitest';
import { parseLaunch } from './default-app/parseLaunch.js';

describe('parseLaunch', () => {
  it.each([
    ['a folder alone', ['/app'], '/app', []],
    ['switches before the folder', ['--no-sandbox', '/app', '--library', '/lib'], '/app', []],
    [
      'what Playwright passes',
      [
        '-r',
        '/loader.js',
        '--no-sandbox',
        '--inspect=0',
        '--remote-debugging-port=0',
        '/app',
        '-r',
      ],
      '/app',
      ['/loader.js'],
    ],
    ['no folder', ['--no-sandbox'], undefined, []],
    ['nothing', [], undefined, []],
  ])('reads %s', (_, args, appFolder, modules) => {
    expect(parseLaunch(args)).toEqual({ appFolder, modules });
  });
});
