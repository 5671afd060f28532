import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './support/App';
import { callBridge } from './support/callBridge';
import { catchOpenedUrls } from './support/dialogs';
import { startServer } from './support/startServer';
import { expect, test } from './support/test';

const START_PAGE = 'app://attest/index.html';

/** Takes the complaints that a test has provoked off the app's troubles; all of them must be of that kind. */
function expectOnlyComplaints(app: App, kind: RegExp): void {
  const complaints = app.troubles.splice(0);
  expect(complaints.filter((line) => !kind.test(line))).toEqual([]);
  expect(complaints).not.toEqual([]);
}

test('the page has no Node, only the bridge', async ({ page }) => {
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys(window.attest).sort(),
    canChangeBridge:
      Reflect.set(window.attest, 'call', () => {}) || Reflect.set(window, 'attest', 1),
  }));
  expect(found).toEqual({ node: [], bridge: ['call', 'listen'], canChangeBridge: false });
});

test('code made from strings does not run', async ({ app, page }) => {
  const outcomes = await page.evaluate(async () => {
    const attempt = (run: () => unknown) => {
      try {
        run();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    // From a timer, since what a debugger evaluates may be allowed more.
    return new Promise<string[]>((resolve) => {
      setTimeout(() => {
        // biome-ignore lint/security/noGlobalEval: that it is refused is what this is about.
        resolve([attempt(() => eval('1')), attempt(() => new Function('return 1')())]);
      });
    });
  });
  expect(outcomes).toEqual(['EvalError', 'EvalError']);

  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline script ran"';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.title = "inline handler ran"');
    image.src = 'data:image/png;base64,broken';
    document.body.append(image);
    return new Promise((resolve) => image.addEventListener('error', resolve));
  });
  expect(await page.title()).not.toContain('ran');
  expectOnlyComplaints(app, /Content Security Policy/);
});

test('nothing of the page reaches a server', async ({ app, page }) => {
  const server = await startServer();
  try {
    const outcomes = await page.evaluate(async (host) => {
      const url = (path: string) => `http://${host}/${path}`;
      const settle = (work: Promise<unknown>) =>
        work.then(
          () => 'done',
          (error: Error) => error.name,
        );
      const load = (tag: string, attributes: Record<string, string>) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('error'));
          document.body.append(element);
          // Some are refused without a word.
          setTimeout(() => resolve('silence'), 300);
        });
      const socket = () =>
        new Promise<string>((resolve) => {
          const opened = new WebSocket(`ws://${host}/socket`);
          opened.onopen = () => resolve('opened');
          opened.onerror = () => resolve('error');
        });
      const style = document.createElement('style');
      style.textContent = `@import "${url('import.css')}"; body { background: url(${url('bg.png')}) }`;
      document.head.append(style);
      navigator.sendBeacon(url('beacon'), 'x');
      return {
        fetch: await settle(fetch(url('fetch'))),
        ownFile: await settle(fetch('/index.html')),
        module: await settle(import(/* @vite-ignore */ url('module.js'))),
        socket: await socket().catch((error: Error) => error.name),
        image: await load('img', { src: url('image.png') }),
        script: await load('script', { src: url('script.js') }),
        stylesheet: await load('link', { rel: 'stylesheet', href: url('style.css') }),
        prefetch: await load('link', { rel: 'prefetch', href: url('prefetch') }),
        frame: await load('iframe', { src: url('frame') }),
        object: await load('object', { data: url('object') }),
      };
    }, server.host);
    expect(outcomes).toMatchObject({
      fetch: 'TypeError',
      ownFile: 'TypeError',
      module: 'TypeError',
      image: 'error',
      script: 'error',
    });
    expect(server.requests).toEqual([]);
  } finally {
    await server.stop();
  }
  expectOnlyComplaints(app, /Content Security Policy|^request: http:\/\/127\.0\.0\.1/);
});

test('nothing of the app itself reaches a server', async ({ app }) => {
  const server = await startServer();
  try {
    const outcome = await app.electron.evaluate(async ({ net }, url) => {
      try {
        return `status ${(await net.fetch(url)).status}`;
      } catch (error) {
        return (error as Error).message;
      }
    }, `http://${server.host}/`);
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(server.requests).toEqual([]);
  } finally {
    await server.stop();
  }
});

test('the page stays where it is, and links open outside', async ({ app, page }) => {
  const openedUrls = await catchOpenedUrls(app);
  const follow = (url: string) =>
    page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
    }, url);

  await follow('https://example.org/followed');
  await follow('mailto:desk@example.org');
  await expect
    .poll(openedUrls)
    .toEqual(['https://example.org/followed', 'mailto:desk@example.org']);
  for (const url of ['file:///etc/passwd', 'app://attest/assets/', 'smb://example.org/share']) {
    await follow(url);
  }
  const openedWindow = await page.evaluate(() => {
    window.open('file:///etc/passwd');
    return window.open('https://example.org/opened');
  });
  expect(openedWindow).toBeNull();
  await expect.poll(openedUrls).toContain('https://example.org/opened');
  expect(await openedUrls()).toHaveLength(3);
  expect(page.url()).toBe(START_PAGE);
  expect(app.electron.windows()).toHaveLength(1);
  app.troubles.splice(0);
});

test('a file that is dropped on the window does not take the page’s place', async ({
  page,
  folder,
}) => {
  const file = join(folder, 'dropped.txt');
  await writeFile(file, 'Dropped\n\nA text of its own, which is brought in.\n');
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await expect(page.getByRole('option', { name: /Dropped/ })).toBeVisible();
  expect(page.url()).toBe(START_PAGE);
});

test('the bridge answers only what the contract names, and only what fits it', async ({
  app,
  page,
}) => {
  const openedUrls = await catchOpenedUrls(app);
  for (const name of ['library.erase', 'constructor', '__proto__', 'toString', '', 7, null, {}]) {
    expect(await callBridge(page, name, {}), String(name)).toMatchObject({
      ok: false,
      code: 'invalid',
    });
  }
  const refused: [string, unknown][] = [
    ['article.open', {}],
    ['article.open', { article: '../../secrets' }],
    ['article.export', { article: 'art_0000', to: 'exe' }],
    ['article.import', { job: 'a', name: 'a.txt', bytes: 'not bytes' }],
    ['dialog.saveExport', null],
    ['dialog.saveExport', { article: 'art_0000', to: 'markdown' }],
    ['dialog.saveExport', { article: 'art_0000', to: 'exe', title: 'A title' }],
    ['shell.openUrl', { url: 7 }],
    ['shell.openUrl', { url: 'javascript:alert(1)' }],
    ['shell.openUrl', { url: 'file:///etc/passwd' }],
  ];
  for (const [name, args] of refused) {
    const envelope = await callBridge(page, name, args);
    expect(envelope, `${name} ${JSON.stringify(args)}`).toMatchObject({
      ok: false,
      code: 'invalid',
    });
    expect(envelope).toHaveProperty('message', expect.stringMatching(/\w+ .*\w+/));
  }
  expect(await openedUrls()).toEqual([]);
});

test('bytes cross the bridge as bytes', async ({ page }) => {
  const envelope = await page.evaluate(() => {
    const bytes = new TextEncoder().encode('A title\n\nA paragraph that says something.\n');
    return window.attest.call('article.import', { job: 'a', name: 'a.txt', bytes });
  });
  expect(envelope).toMatchObject({ ok: true, json: expect.stringContaining('"A title"') });
});

test('a page that is not ours is not answered', async ({ app }) => {
  const opened = app.electron.waitForEvent('window');
  await app.electron.evaluate(({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { preload } });
    return window.loadURL('data:text/html,stranger');
  });
  const stranger = await opened;
  await stranger.waitForLoadState();
  expect(await callBridge(stranger, 'library.open', {})).toMatchObject({
    ok: false,
    code: 'invalid',
  });
});

test('the protocol serves the bundle only', async ({ app }) => {
  const ask = (url: string) =>
    app.electron.evaluate(
      ({ net }, asked) =>
        net.fetch(asked).then(
          ({ status }) => String(status),
          (error: Error) => error.message,
        ),
      url,
    );
  const refusal = 'net::ERR_FILE_NOT_FOUND';
  expect(await ask(START_PAGE)).toBe('200');
  for (const path of [
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '..%5c..%5cpackage.json',
    'assets/',
    'assets/../../main/index.js',
    '%2fetc%2fpasswd',
    'assets/nothing.js',
  ]) {
    expect(await ask(`app://attest/${path}`), path).toBe(refusal);
  }
  expect(await ask('app://elsewhere/index.html')).toBe(refusal);
});

test('permissions are denied', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
    ];
    const states = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return `${name} ${state}`;
    });
    const asked = await Notification.requestPermission();
    const place = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('found'),
        ({ code }) => resolve(`error ${code}`),
      ),
    );
    return [...(await Promise.all(states)), `notification ${asked}`, `place ${place}`];
  });
  expect(states).toEqual([
    'geolocation denied',
    'notifications denied',
    'camera denied',
    'microphone denied',
    'clipboard-read denied',
    'midi denied',
    'notification denied',
    'place error 1',
  ]);
});

test('frames and webviews show nothing from elsewhere, and run nothing', async ({ app, page }) => {
  const found = await page.evaluate(async () => {
    const load = (attributes: Record<string, string>) =>
      new Promise<HTMLIFrameElement>((resolve) => {
        const frame = document.createElement('iframe');
        for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
        frame.addEventListener('load', () => resolve(frame));
        document.body.append(frame);
      });
    const preview = await load({
      srcdoc:
        '<p style="color: rgb(1, 2, 3)">Preview<script>parent.document.title = "ran"</script>',
    });
    const paragraph = preview.contentDocument?.querySelector('p');
    await load({ src: 'app://attest/index.html' });
    const view = document.body.appendChild(document.createElement('webview'));
    view.setAttribute('src', 'https://example.org/');
    return {
      preview: paragraph?.textContent,
      color: paragraph && getComputedStyle(paragraph).color,
      hasBridge: 'attest' in (preview.contentWindow ?? {}),
      isWebview: 'getWebContentsId' in view,
    };
  });
  expect(found).toEqual({
    preview: expect.stringContaining('Preview'),
    color: 'rgb(1, 2, 3)',
    hasBridge: false,
    isWebview: false,
  });
  expect(await page.title()).not.toBe('ran');
  expectOnlyComplaints(app, /Content Security Policy/);
});
