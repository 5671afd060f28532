import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { english } from '../shared/words/loadWords';
import { callBridge } from './support/callBridge';
import type { ElectronApp } from './support/ElectronApp';
import { startServer } from './support/startServer';
import { expect, electronTest as test } from './support/test';

const START_PAGE = 'app://attest/index.html';
const OWN_ADDRESS = /^app:\/\/attest\/index\.html\?language=en&article=art_\w+$/;

/** Removes the complaints that a test provoked from the app's troubles; all must be of that kind. */
function expectOnlyComplaints(app: ElectronApp, kind: RegExp): void {
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
    // From a timer, since a debugger's evaluation may be allowed more.
    return new Promise<string[]>((resolve) => {
      setTimeout(() => {
        // biome-ignore lint/security/noGlobalEval: the test is that it is refused.
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

test('the page reaches no server', async ({ app, page }) => {
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

test('the app itself reaches no server', async ({ app }) => {
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

test('the page can’t be navigated away, and following a link opens nothing outside', async ({
  app,
  page,
}) => {
  const openedUrls = await app.system.catchOpenedUrls();
  const addLink = (url: string) =>
    page.evaluate((href) => {
      document.getElementById('link')?.remove();
      const link = document.createElement('a');
      link.id = 'link';
      link.href = href;
      link.textContent = 'Follow me';
      link.style.cssText = 'position: fixed; inset: 0; z-index: 9999';
      document.body.append(link);
    }, url);
  const urls = [
    'https://example.org/followed',
    'mailto:desk@example.org',
    'file:///etc/passwd',
    'app://attest/assets/',
    'app://attest/index.html?again',
    'smb://example.org/share',
    'data:text/html,elsewhere',
  ];
  for (const url of urls) {
    await addLink(url);
    // By a script, by a person, and into a new window.
    await page.evaluate(() => document.getElementById('link')?.click());
    await page.mouse.click(400, 300);
    await page.mouse.click(400, 300, { button: 'middle' });
  }
  const openedWindows = await page.evaluate((targets) => {
    const opened = [...targets, '', 'about:blank'].map((url) => window.open(url));
    location.href = 'https://example.org/replaced';
    return opened;
  }, urls);
  expect(openedWindows.filter((opened) => opened !== null)).toEqual([]);
  await expect.poll(() => app.troubles.join()).toContain('https://example.org/replaced');
  expect(page.url()).toMatch(OWN_ADDRESS);
  expect(app.electron.windows()).toHaveLength(1);
  expect(await openedUrls()).toEqual([]);
  expectOnlyComplaints(
    app,
    /a page may not go to|Not allowed to (load local resource|navigate top frame)/,
  );
});

test('the page comes back from navigations Chromium makes without asking', async ({
  app,
  page,
}) => {
  for (const url of ['about:blank', 'about:blank#elsewhere']) {
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
    }, url);
    await expect.poll(() => app.troubles.join()).toContain(`may not go to ${url}`);
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(page.url()).toMatch(OWN_ADDRESS);
    expectOnlyComplaints(app, /a page may not go to about:blank/);
  }
});

test('links open outside exactly as checked, and rejections are reported', async ({
  app,
  page,
}) => {
  const openedUrls = await app.system.catchOpenedUrls();
  const open = (url: string) => callBridge(page, 'shell.openUrl', { url });
  expect(await open('HTTPS://Example.org\\a b')).toEqual({ ok: true, value: {} });
  expect(await open('mailto:desk@example.org?Subject=A b')).toEqual({ ok: true, value: {} });
  for (const [url, id] of [
    ['mailto:desk@example.org?attach=/etc/passwd', 'system.link.mailHeader'],
    ['https://google.com@evil.example/', 'system.link.user'],
    ['file:///etc/passwd', 'system.link.notAddress'],
  ] as const) {
    expect(await open(url)).toMatchObject({
      ok: false,
      code: 'invalid',
      said: { id },
    });
  }
  expect(await openedUrls()).toEqual([
    'https://example.org/a%20b',
    'mailto:desk@example.org?Subject=A%20b',
  ]);
});

test('a file dropped on the window does not replace the page', async ({ page, folder }) => {
  const file = join(folder, 'dropped.txt');
  await writeFile(file, 'Dropped\n\nA text of its own, which is brought in.\n');
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await expect(page.getByRole('option', { name: /Dropped/ })).toBeVisible();
  expect(page.url()).toMatch(OWN_ADDRESS);
});

test('the bridge answers only calls in the contract with valid arguments', async ({
  app,
  page,
}) => {
  const openedUrls = await app.system.catchOpenedUrls();
  for (const name of ['library.erase', 'constructor', '__proto__', 'toString', '', 7, null, {}]) {
    expect(await callBridge(page, name, {}), String(name)).toMatchObject({
      ok: false,
      code: 'invalid',
    });
  }
  const refused: [string, unknown][] = [
    ['article.open', {}],
    ['article.open', { article: '../../secrets' }],
    ['article.findClaims', { article: '../../secrets' }],
    ['article.export', { article: 'art_0000', to: 'exe', language: 'en' }],
    ['article.export', { article: 'art_0000', to: 'html', language: 'en', notes: 'nowhere' }],
    ['cite.render', { cited: { of: 'sources', sources: ['../x'] }, language: 'en' }],
    ['citationStyle.import', { bytes: '<style/>' }],
    ['article.import', { job: 'a', name: 'a.txt', bytes: 'not bytes' }],
    ['capture.add', { job: 'a', source: 'src_0000', name: 'a.txt', origin: 'file', bytes: 'a' }],
    ['capture.read', { capture: '../../secrets' }],
    ['attachment.read', { attachment: '../../secrets' }],
    ['capture.file', { capture: 'art_0000' }],
    ['shell.openCapture', { capture: '../../secrets' }],
    ['article.checkMatches', { article: '../../secrets' }],
    ['annotations.preview', { job: 'a', name: 'a.json', bytes: 'not bytes' }],
    ['annotations.import', { job: 'a', name: 'a.json', bytes: 'not bytes' }],
    ['annotations.import', { job: 'a', name: 'a', bytes: {}, article: '../../secrets' }],
    ['highlight.import', { articles: [{ article: '../../secrets', annotations: [] }] }],
    ['references.import', { job: 'a', name: 'a.bib', bytes: 'not bytes' }],
    ['references.export', { format: 'exe' }],
    ['references.export', { format: 'ris', sources: ['../../secrets'] }],
    ['dialog.saveReferences', { format: 'ris', title: 7 }],
    ['dialog.saveExport', null],
    ['dialog.saveExport', { article: 'art_0000', to: 'markdown', language: 'en' }],
    ['dialog.saveExport', { article: 'art_0000', to: 'exe', language: 'en', title: 'A title' }],
    ['dialog.saveExport', { article: 'art_0000', to: 'html', language: 'xx', title: 'A title' }],
    ['dialog.exportInto', { articles: [], to: 'markdown', language: 'en' }],
    ['dialog.exportInto', { articles: ['../../secrets'], to: 'markdown', language: 'en' }],
    ['dialog.exportInto', { articles: ['art_0000'], to: 'exe', language: 'en' }],
    ['clipboard.write', { text: '' }],
    ['clipboard.write', { text: 'a', html: 7 }],
    ['window.print', { article: '../../secrets', language: 'en' }],
    ['window.print', { article: 'art_0000', language: 'xx' }],
    ['window.zoom', { step: 400 }],
    ['window.zoom', { step: '__proto__' }],
    ['places.write', { article: '../../secrets', place: {} }],
    ['places.write', { article: 'art_0000', place: 'top' }],
    ['spelling.change', { language: 7 }],
    ['spelling.change', { ownWords: ['a'.repeat(101)] }],
    ['spelling.check', { words: 'a' }],
    ['lookup.turn', { isOn: 'yes' }],
    ['lookup.find', { job: 'a', lookup: { by: 'page', id: 'file:///etc/passwd' } }],
    ['lookup.find', { job: 'a', lookup: { by: 'page', id: 'https://ida:a@example.org/' } }],
    ['lookup.find', { job: 'a', lookup: { by: 'doi', id: 'https://example.org/' } }],
    ['lookup.find', { job: 'a', lookup: { by: 'isbn', id: '1&callback=a' } }],
    ['webPage.turn', { isOn: 'yes' }],
    ['webPage.capture', { job: 'a', url: 'file:///etc/passwd' }],
    ['webPage.capture', { job: 'a', url: 'https://ida:a@example.org/' }],
    ['webPage.capture', { job: 'a', url: 'javascript:alert(1)' }],
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
    expect(!envelope.ok && english.say(envelope.said)).toMatch(/\w+ .*\w+/);
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

test('a page that is not ours is rejected', async ({ app }) => {
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
  // The second if the bundle has no such file.
  const refusal = /^net::ERR_(FAILED|UNEXPECTED)$/;
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
    expect(await ask(`app://attest/${path}`), path).toMatch(refusal);
  }
  expect(await ask('app://elsewhere/index.html')).toMatch(refusal);
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

test('frames that a script creates lead nowhere and have no bridge', async ({ app, page }) => {
  const server = await startServer();
  try {
    const found = await page.evaluate(async (host) => {
      const blob = URL.createObjectURL(new Blob(['<p>Elsewhere'], { type: 'text/html' }));
      const targets = [
        ...['app://attest/index.html', `http://${host}/frame`, 'data:text/html,Elsewhere', blob],
        ...['javascript:document.write("Elsewhere")', 'about:srcdoc', 'about:blank'],
      ];
      const visit = (target: string, go: (frame: Window, target: string) => void) =>
        new Promise<string>((resolve) => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          const inner = frame.contentWindow;
          if (!inner) throw new Error('The frame has no window.');
          const look = () => {
            try {
              resolve(`${inner.document.body.textContent}${'attest' in inner ? 'bridge' : ''}`);
            } catch {
              // Chromium's own page saying that the address is blocked.
              resolve('');
            }
            frame.remove();
          };
          frame.addEventListener('load', look);
          // Some are refused without a word.
          setTimeout(look, 500);
          go(inner, target);
        });
      const follow = (frame: Window, target: string) => {
        const link = frame.document.createElement('a');
        link.href = target;
        frame.document.body.append(link);
        link.click();
      };
      const replace = (frame: Window, target: string) => {
        frame.location.href = target;
      };
      return Promise.all(
        targets.flatMap((target) => [visit(target, follow), visit(target, replace)]),
      );
    }, server.host);
    expect(found.filter((text) => text !== '')).toEqual([]);
    expect(server.requests).toEqual([]);
    expect(page.url()).toMatch(OWN_ADDRESS);
  } finally {
    await server.stop();
  }
  expectOnlyComplaints(app, /Content Security Policy/);
});

test('frames and webviews show nothing external and run nothing', async ({ app, page }) => {
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
