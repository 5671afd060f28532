import { randomBytes } from 'node:crypto';
import { rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../main/testing/readFolder';
import type { App } from './support/App';
import { callBridge } from './support/callBridge';
import { runToEnd } from './support/runToEnd';
import { articleText } from './support/selectPassage';
import { startServer } from './support/startServer';
import { expect, test } from './support/test';

const SIZE_BYTES = 60_000_000;

const good = 'Ferry back in service\n\nThe ferry to the island sails again from Tuesday on.\n';

const withoutText: readonly (readonly [name: string, bytes: Buffer, message: RegExp])[] = [
  ['empty.txt', Buffer.alloc(0), /There is no text in “empty\.txt”/],
  ['blank.txt', Buffer.from('\ufeff \n\n\t\u200b\n'), /There is no text in “blank\.txt”/],
  ['hollow.html', Buffer.from('<html><script>x()</script><p> </p>'), /There is no text in/],
  [
    'picture.txt',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    /“picture\.txt” is a PNG image, which Attest can’t read\. Save it as/,
  ],
  [
    'report.pdf',
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'latin1'),
    /“report\.pdf” is damaged, so that it can’t be read as a PDF/,
  ],
  ['noise.bin', Buffer.concat([Buffer.alloc(64), randomBytes(4096)]), /has no text that Attest/],
];

/** Imports files from the disk through the dialog. */
async function importFiles(app: App, ...paths: string[]): Promise<void> {
  await app.system.chooseFiles(...paths);
  await app.page.keyboard.press('ControlOrMeta+O');
}

const notices = (app: App) => app.page.getByRole('region', { name: 'Notices' });

/** The library's files, after checking that all are sound and no import is in progress. */
async function readSoundLibrary(app: App): Promise<Record<string, string>> {
  await expect(app.page.getByRole('progressbar')).toHaveCount(0);
  expect(await callBridge(app.page, 'library.check', {})).toEqual({
    ok: true,
    value: { ok: true, problems: [] },
  });
  return readFolder(app.library);
}

test('files without text are reported by name and leave the library unchanged', async ({
  app,
  folder,
}) => {
  const before = await readSoundLibrary(app);
  for (const [name, bytes, message] of withoutText) {
    await test.step(name, async () => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      await importFiles(app, path);
      await expect(notices(app)).toContainText(`“${name}” was not imported.`);
      await expect(notices(app)).toContainText(message);
      await app.page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(app.page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
    });
  }
  expect(await readSoundLibrary(app)).toEqual(before);
});

test('a file without text does not hold up the others', async ({ app, folder }) => {
  const paths = [join(folder, 'empty.txt'), join(folder, 'good.txt')];
  await writeFile(paths[0] ?? '', '');
  await writeFile(paths[1] ?? '', good);
  await importFiles(app, ...paths);
  await expect(articleText(app.page)).toContainText('sails again from Tuesday on');
  await expect(notices(app)).toContainText('“empty.txt” was not imported.');
  await expect(notices(app)).toContainText('Imported 1 of 2 articles.');
  await readSoundLibrary(app);
});

test('an unreadable file does not hold up the others', async ({ app, folder }) => {
  const paths = ['gone.txt', 'long.txt', 'good.txt'].map((name) => join(folder, name));
  const [, long = '', whole = ''] = paths;
  await writeFile(long, '');
  await truncate(long, SIZE_BYTES);
  await writeFile(whole, good);
  await importFiles(app, ...paths);
  await expect(articleText(app.page)).toContainText('sails again from Tuesday on');
  await expect(notices(app)).toContainText('“gone.txt” was not imported. It is no longer there.');
  await expect(notices(app)).toContainText('“long.txt” was not imported. “long.txt” is 60 MB.');
  await expect(notices(app)).toContainText('Imported 1 of 3 articles.');
  await readSoundLibrary(app);
});

test('a text of 60 MB is rejected, chosen or dropped, and leaves the library unchanged', async ({
  app,
  page,
  folder,
}) => {
  const refusal =
    /“long\.txt” is 60 MB\. Attest takes files like this of up to 20 MB.*Import it in parts/;
  const before = await readSoundLibrary(app);
  const path = join(folder, 'long.txt');
  await writeFile(path, Buffer.alloc(SIZE_BYTES, 'A sentence that comes again and again.\n'));
  await importFiles(app, path);
  await expect(notices(app)).toContainText(refusal);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices(app)).not.toContainText(refusal);

  const dataTransfer = await page.evaluateHandle((sizeBytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(sizeBytes).fill(0x61)], 'long.txt'));
    return data;
  }, SIZE_BYTES);
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer });
  await expect(notices(app)).toContainText(refusal);
  expect(await readSoundLibrary(app)).toEqual(before);
});

test('broken HTML becomes readable text', async ({ app, page, folder }) => {
  const path = join(folder, 'broken.html');
  await writeFile(
    path,
    `<html><head><title>The tide gate</title><body><div><h2>What the crews say
    <p>The harbour office <b>closed the gate<i> on Monday</b> night, and told nobody of it.</i>
    <p>The minutes, <a href="https://example.org/minutes">which are public, name two crews:
    <ul><li>The first crew<li>The second crew</ol></div></td></table></span>
    <blockquote>We were not asked, <p>said the second crew &amp its foreman &#8212 and << left.
    <table><tr><td>Monday<td>closed<tr><td>Tuesday<td>open
    <p>The gate opens again <em>on Friday <`,
  );
  await importFiles(app, path);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'The tide gate',
  );
  for (const words of [
    'closed the gate on Monday night, and told nobody of it.',
    'The first crew',
    'The second crew',
    'We were not asked,',
    'said the second crew & its foreman — and << left.',
    'Tuesday',
    'The gate opens again on Friday',
  ]) {
    await expect(articleText(page)).toContainText(words);
  }
  await expect(articleText(page).getByRole('heading')).toHaveText(['What the crews say']);
  await readSoundLibrary(app);
});

test('a hostile page becomes text: it runs nothing and loads nothing', async ({
  app,
  page,
  folder,
}) => {
  const server = await startServer();
  try {
    const path = join(folder, 'hostile.html');
    await writeFile(path, makeHostilePage(server.host));
    await importFiles(app, path);
    await expect(articleText(page)).toContainText('The council voted on the budget');
    await expect(articleText(page)).toContainText('The vote was close');
    await expect(articleText(page)).toContainText('a link to the minutes');
    // Any handler would have run by now, or would at the next touch.
    await articleText(page).getByText('a link to the minutes').hover();

    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
    expect(await page.title()).not.toContain('hasRun');
    const found = await articleText(page).evaluate((text) => ({
      elements: [
        ...text.querySelectorAll('script, style, link, iframe, object, embed, form, svg'),
      ].map(({ tagName }) => tagName),
      handlers: [...text.querySelectorAll('p, a, img, h1, h2, div')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      addresses: [...text.querySelectorAll('[src], [href]')]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => !/^(https?:|data:image)/.test(address)),
      loads: [...text.querySelectorAll('[src]')]
        .map((element) => element.getAttribute('src') ?? '')
        .filter((address) => !address.startsWith('data:')),
    }));
    expect(found).toEqual({ elements: [], handlers: [], addresses: [], loads: [] });

    const files = await readSoundLibrary(app);
    const stored = Object.entries(files).filter(([name]) => name.endsWith('.json'));
    expect(stored.filter(([, text]) => text.includes('hasRun')).map(([name]) => name)).toEqual([]);
    expect(server.requests).toEqual([]);
  } finally {
    await server.stop();
  }
});

test('an unknown id is rejected with a sentence', async ({ app, page }) => {
  const before = await readSoundLibrary(app);
  const article = 'art_0000000000000000';
  const calls: readonly [string, unknown][] = [
    ['article.open', { article }],
    ['article.export', { article, to: 'markdown', language: 'en' }],
    ['article.trash', { article, isTrashed: true }],
    ['highlight.locate', { highlight: 'hl_0000000000000000' }],
    ['source.highlights', { source: 'src_0000000000000000' }],
  ];
  for (const [name, args] of calls) {
    expect(await callBridge(page, name, args), name).toEqual({
      ok: false,
      code: 'not-found',
      said: { id: expect.stringMatching(/^core\.notFound\./), values: expect.anything() },
    });
  }
  expect(await readSoundLibrary(app)).toEqual(before);
});

test('an import that fails on the disk is reported, and can be retried', async ({
  app,
  folder,
}) => {
  const before = await readSoundLibrary(app);
  const articles = join(app.library, 'articles');
  const path = join(folder, 'good.txt');
  await writeFile(path, good);
  await rename(articles, `${articles}-away`);
  await writeFile(articles, 'in the way');
  await importFiles(app, path);
  await expect(notices(app)).toContainText('“good.txt” was not imported.');
  await expect(notices(app)).toContainText(/can’t be used: part of this path is a file/);
  await rm(articles);
  await rename(`${articles}-away`, articles);
  expect(await readSoundLibrary(app)).toEqual(before);

  await importFiles(app, path);
  await expect(articleText(app.page)).toContainText('sails again from Tuesday on');
  await readSoundLibrary(app);
});

test('a library folder that can’t be created is reported, with what to do', async ({ folder }) => {
  const file = join(folder, 'file.txt');
  await writeFile(file, good);
  const library = join(file, 'below', 'library');
  const { code, stderr } = await runToEnd([
    `--user-data-dir=${join(folder, 'settings')}`,
    `--library=${library}`,
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain(`Attest can’t open the library in ${library}`);
  expect(stderr).toMatch(/part of this path is a file.*Choose another folder/);
});

/** An article with everything a page can run or load unprompted. Anything that runs would set `hasRun`. */
function makeHostilePage(host: string): string {
  const url = (path: string) => `http://${host}/${path}`;
  const run = 'window.hasRun = parent.hasRun = true; document.title = `hasRun`';
  return `<!doctype html>
<html><head>
<title>The budget vote</title>
<base href="${url('base/')}">
<meta http-equiv="refresh" content="0; url=${url('refresh')}">
<link rel="stylesheet" href="${url('style.css')}">
<link rel="preload" as="image" href="${url('preload.png')}">
<style>@import "${url('import.css')}"; p { background: url(${url('background.png')}) }</style>
<script>${run}</script>
<script src="${url('script.js')}"></script>
<script type="module">import "${url('module.js')}"</script>
</head>
<body onload="${run}" background="${url('body.png')}">
<article>
<p onclick="${run}" onmouseover="${run}">The council voted on the budget on Monday night, after a debate
of four hours, and sent it back to the committee that had written it.</p>
<p><img src="${url('image.png')}" srcset="${url('large.png')} 2x" alt="The hall" onload="${run}">
<img src="data:image/png;base64,broken" onerror="${run}" alt="Broken"></p>
<p style="background: url(${url('inline.png')})">The vote was close, with seven members for it and
eight against, and one who left the hall before it was taken.</p>
<svg onload="${run}"><script>${run}</script><image href="${url('svg.png')}"/></svg>
<math><mtext><img src="x" onerror="${run}"></mtext></math>
<iframe src="${url('frame')}"></iframe><iframe srcdoc="<script>${run}</script>"></iframe>
<iframe src="javascript:${run}"></iframe>
<object data="${url('object')}"></object><embed src="${url('embed')}">
<video src="${url('video')}" poster="${url('poster.png')}" autoplay onerror="${run}"></video>
<audio src="${url('audio')}" autoplay></audio>
<form action="${url('form')}"><input autofocus onfocus="${run}" formaction="javascript:${run}"></form>
<details open ontoggle="${run}"><summary>More</summary>The committee meets again on Friday.</details>
<p>There is <a href="javascript:${run}">a link to the minutes</a>, and
<a href=" java&#10;script:${run}" onmouseover="${run}">another one</a>, and
<a href="data:text/html,<script>${run}</script>" ping="${url('ping')}">a third one</a>.</p>
</article>
<noscript><img src="${url('noscript.png')}"></noscript>
<p><noscript><p title="</noscript><img src=x onerror='${run}'>"></noscript></p>
</body></html>`;
}
