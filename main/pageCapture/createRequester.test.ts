import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../lookup/isPublicAddress';
import { createRequester, type PageRequest, type RequestLimits } from './createRequester';

let server: Server;
let port = 0;
let seen: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    const { pathname } = new URL(request.url ?? '', 'http://x.example');
    if (pathname === '/slow') return;
    const [status, headers, body] = answers[pathname] ?? [404, {}, ''];
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  seen = [];
});

const answers: Record<string, [number, Record<string, string>, string | Buffer]> = {
  '/plain': [200, { 'content-type': 'text/html', 'set-cookie': 'a=1' }, '<p>a'],
  '/gzip': [200, { 'content-encoding': 'gzip' }, gzipSync('<p>a')],
  '/brotli': [200, { 'content-encoding': 'br' }, brotliCompressSync('<p>a')],
  '/bomb': [200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(5000))],
  '/moved': [302, { location: '/plain' }, ''],
  '/kept': [307, { location: '/plain' }, ''],
  '/inside': [302, { location: 'http://10.0.0.1/' }, ''],
  '/file': [302, { location: 'file:///etc/passwd' }, ''],
  '/round': [302, { location: '/round' }, ''],
};

const limits: RequestLimits = { ms: 20_000, bytes: 1000, requests: 3, redirects: 3 };

/** Everything is asked of the server above, whatever its host, unless `isReal`. */
function make(changed: Partial<RequestLimits> = {}) {
  return createRequester({
    isAllowed: (address) => address === '127.0.0.1',
    reroute: ({ hostname, pathname }) =>
      new URL(
        hostname === 'x.example' ? `http://127.0.0.1:${port}${pathname}` : `http://${hostname}/`,
      ),
    limits: { ...limits, ...changed },
  });
}

const get = (path: string): PageRequest => ({
  url: `https://x.example${path}`,
  method: 'GET',
  headers: {},
  body: null,
});
const never = new AbortController().signal;

describe('what a page asks for', () => {
  it.each(['/plain', '/gzip', '/brotli', '/moved'])('comes, decoded, from %s', async (path) => {
    const { body, url, status } = await make().ask(get(path), never);
    expect(body.toString()).toBe('<p>a');
    expect(status).toBe(200);
    expect(url).toBe(`https://x.example${path === '/moved' ? '/plain' : path}`);
  });

  it('goes without cookies and credentials, and brings none', async () => {
    const headers = {
      cookie: 'a=1',
      'Proxy-Authorization': 'b',
      accept: 'text/html',
      host: 'evil',
    };
    const answer = await make().ask({ ...get('/plain'), headers }, never);
    expect(seen[0]?.headers).toMatchObject({ accept: 'text/html', host: `127.0.0.1:${port}` });
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
    expect(seen[0]?.headers).not.toHaveProperty('proxy-authorization');
    expect(answer.headers).toEqual(expect.objectContaining({ 'content-type': 'text/html' }));
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it.each([
    ['/moved', 'GET'],
    ['/kept', 'POST'],
  ])('is asked again after a redirect from %s by %s', async (path, method) => {
    const request = { ...get(path), method: 'POST', body: Buffer.from('a') };
    await make().ask(request, never);
    expect(seen.map((one) => one.method)).toEqual(['POST', method]);
  });
});

describe('what a page may not ask for', () => {
  it.each<[string, PageRequest, string]>([
    ['an address in this network, by a redirect', get('/inside'), 'unsafe'],
    ['a file, by a redirect', get('/file'), 'unsafe'],
    ['round and round', get('/round'), 'unreachable'],
    ['a file', { ...get('/'), url: 'file:///etc/passwd' }, 'unsafe'],
    ['with a name and password', { ...get('/'), url: 'https://a:b@x.example/' }, 'unsafe'],
    ['to be deleted', { ...get('/plain'), method: 'DELETE' }, 'unsafe'],
    ['more than there is room for, once unpacked', get('/bomb'), 'too-large'],
  ])('%s', async (_what, request, code) => {
    await expect(make().ask(request, never)).rejects.toMatchObject({ code });
  });

  it.each(['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://192.168.0.1/'])(
    '%s',
    async (url) => {
      const requester = createRequester({ isAllowed: isPublicAddress });
      await expect(requester.ask({ ...get('/'), url }, never)).rejects.toMatchObject({
        code: 'unsafe',
      });
    },
  );

  it('more often than is enough', async () => {
    const requester = make();
    for (let time = 0; time < 3; time += 1) await requester.ask(get('/plain'), never);
    await expect(requester.ask(get('/plain'), never)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('anything any more, once it is cancelled or takes too long', async () => {
    const controller = new AbortController();
    const requester = make();
    const asked = requester.ask(get('/slow'), controller.signal);
    expect(requester.underWay).toBe(1);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    expect(requester.underWay).toBe(0);
    await expect(make({ ms: 20 }).ask(get('/slow'), never)).rejects.toMatchObject({
      code: 'unreachable',
    });
  });
});
