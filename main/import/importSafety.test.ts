import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letPageRun } from './html/testing/letPageRun';
import { prepareArticle } from './prepareArticle';

let server: Server;
let origin: string;
let requests: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
});

afterAll(() => {
  server.close();
});

/** A page that requests something in every way we know, and runs a script in every way we know. */
function hostilePage(): string {
  const getOut = `globalThis.constructor.constructor('globalThis.attestWasRun = true')()`;
  const attack = `${getOut}; new Image().src = '${origin}/script'; fetch('${origin}/fetch')`;
  return `<!doctype html><html><head><title>Hostile</title>
    <base href="${origin}/base/">
    <meta http-equiv="refresh" content="0;url=${origin}/refresh">
    <link rel="stylesheet" href="${origin}/sheet.css"><link rel="preload" href="${origin}/preload">
    <link rel="icon" href="${origin}/icon"><link rel="prefetch" href="${origin}/prefetch">
    <style>@import url(${origin}/import.css); body { background: url(${origin}/background.png) }</style>
    <script src="${origin}/a.js"></script><script>${attack}</script>
    <script type="module">${attack}</script></head>
    <body background="${origin}/body.png" onload="${attack}"><article>
    <p>${'A paragraph of an article that is long enough to be found by anyone. '.repeat(10)}</p>
    <p style="background: url(${origin}/style.png)" onclick="${attack}">Words that stay.</p>
    <img src="${origin}/a.png" srcset="${origin}/b.png 2x" onerror="${attack}">
    <picture><source srcset="${origin}/c.png"><img src="x" onerror="${attack}"></picture>
    <iframe src="${origin}/frame"></iframe><iframe srcdoc="<script>${attack}</script>"></iframe>
    <object data="${origin}/object"></object><embed src="${origin}/embed">
    <video src="${origin}/video" poster="${origin}/poster"></video><audio src="${origin}/audio"></audio>
    <svg onload="${attack}"><image href="${origin}/svg.png"/><use href="${origin}/use.svg#a"/><script>${attack}</script></svg>
    <math><mtext><img src="${origin}/math.png" onerror="${attack}"></mtext></math>
    <a href="javascript:${attack}">Words of a link.</a>
    <form action="${origin}/form"><input type="image" src="${origin}/input.png" autofocus onfocus="${attack}"></form>
    </article></body></html>`;
}

describe('importing a hostile page', { timeout: 30_000 }, () => {
  it('requests nothing, runs nothing, and keeps the words', async () => {
    requests = [];
    const prepared = await prepareArticle({
      name: 'hostile.html',
      bytes: Buffer.from(hostilePage()),
      format: 'html',
    });
    // Any earlier request would have arrived before this one.
    await fetch(`${origin}/control`);
    expect(requests).toEqual(['/control']);
    expect(globalThis).not.toHaveProperty('attestWasRun');
    const kept = JSON.stringify(prepared.document);
    expect(kept).toContain('Words that stay.');
    expect(kept).toContain('Words of a link.');
    expect(kept).not.toMatch(/attestWasRun|javascript:|127\.0\.0\.1/);
  });

  it('uses a page that does request and run where it is allowed to', async () => {
    requests = [];
    const wasRun = await letPageRun(hostilePage());
    expect(requests).toEqual(expect.arrayContaining(['/a.js', '/sheet.css', '/frame']));
    expect(wasRun).toBe(true);
  });
});
