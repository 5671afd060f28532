import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher } from './createFetcher';
import { isPublicAddress } from './isPublicAddress';

let requests: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => {
  requests.push(request);
  answer(request, response);
});
beforeEach(async () => {
  requests = [];
  answer = (_request, response) =>
    response.setHeader('content-type', 'application/json; charset=utf-8').end('{"a":1}');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});

const addressOf = (path: string) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const limits = { ms: 60_000, bytes: 1000, redirects: 3 };
const isAllowed = (address: string) => address === '127.0.0.1';

function ask(address: string, options: Partial<Parameters<typeof createFetcher>[0]> = {}) {
  const fetchRecord = createFetcher({ isAllowed, limits, ...options });
  const request = { address, accept: 'application/json', types: /json$/ };
  return (signal = new AbortController().signal) => fetchRecord(request, signal);
}

const redirectTo = (location: string) => {
  answer = (_request, response) => response.writeHead(302, { location }).end();
};

describe('what is fetched', () => {
  it('is asked for with nothing that tells who asks', async () => {
    const { type, bytes } = await ask(addressOf('/a?b=c'))();
    expect(type).toBe('application/json; charset=utf-8');
    expect(new TextDecoder().decode(bytes)).toBe('{"a":1}');
    const [request] = requests;
    expect(request?.url).toBe('/a?b=c');
    expect(request?.method).toBe('GET');
    expect(request?.headers).toEqual({
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'Attest',
      host: expect.any(String),
      connection: expect.any(String),
    });
  });

  it('is followed where it has moved, without the cookies it was given on the way', async () => {
    answer = ({ url }, response) => {
      response.setHeader('content-type', 'application/json');
      if (url === '/b') response.end('{}');
      else response.writeHead(301, { location: 'b', 'set-cookie': 'a=b' }).end();
    };
    const { bytes } = await ask(addressOf('/a'))();
    expect(new TextDecoder().decode(bytes)).toBe('{}');
    expect(requests.map(({ url }) => url)).toEqual(['/a', '/b']);
    expect(requests[1]?.headers).not.toHaveProperty('cookie');
    expect(requests[1]?.headers).not.toHaveProperty('referer');
  });

  it('is asked for where the address leads, under development', async () => {
    const reroute = ({ host, pathname }: URL) => new URL(addressOf(`/${host}${pathname}`));
    await ask('https://example.org/a', { reroute })();
    expect(requests.map(({ url }) => url)).toEqual(['/example.org/a']);
  });
});

describe('nothing is asked of', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.1.1/',
    'http://0.0.0.0/',
    'http://localhost/',
  ])('%s', async (address) => {
    const asked = ask(address, { isAllowed: isPublicAddress })();
    await expect(asked).rejects.toMatchObject({ code: 'unsafe', said: { id: 'lookup.notPublic' } });
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:,a',
    'http://ida:secret@example.org/',
  ])('%s', async (address) => {
    await expect(ask(address)()).rejects.toMatchObject({ said: { id: 'lookup.notWeb' } });
  });

  it.each([
    ['http://192.168.1.1/', 'lookup.notPublic'],
    ['http://[::1]/', 'lookup.notPublic'],
    ['file:///etc/passwd', 'lookup.notWeb'],
    ['//ida:secret@127.0.0.1/', 'lookup.notWeb'],
    ['http://', 'lookup.notWeb'],
  ])('%s where an allowed server leads there', async (location, id) => {
    redirectTo(location);
    await expect(ask(addressOf('/'))()).rejects.toMatchObject({ said: { id } });
    expect(requests).toHaveLength(1);
  });
});

describe('the person is told', () => {
  it.each([
    [404, 'not-found', 'lookup.notFound'],
    [410, 'not-found', 'lookup.notFound'],
    [403, 'unreachable', 'lookup.refused'],
    [429, 'unreachable', 'lookup.refused'],
    [406, 'unsupported', 'lookup.notRecord'],
    [204, 'unsupported', 'lookup.notRecord'],
    [500, 'unreachable', 'lookup.failed'],
    [302, 'unreachable', 'lookup.failed'],
  ])('what a status of %i means', async (status, code, id) => {
    answer = (_request, response) => response.writeHead(status).end();
    await expect(ask(addressOf('/'))()).rejects.toMatchObject({ code, said: { id } });
  });

  it.each([
    ['text/html', 'identity'],
    ['application/json', 'gzip'],
    ['', 'identity'],
  ])('that “%s” in %s is no record', async (type, encoding) => {
    answer = (_request, response) =>
      response.writeHead(200, { 'content-type': type, 'content-encoding': encoding }).end('{}');
    await expect(ask(addressOf('/'))()).rejects.toMatchObject({
      code: 'unsupported',
      said: { id: 'lookup.notRecord' },
    });
  });

  it('where too much comes, however long it goes on', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write('a'.repeat(100)));
        response.once('drain', more);
      };
      more();
    };
    await expect(ask(addressOf('/'))()).rejects.toMatchObject({ code: 'too-large' });
  });

  it('where an address leads to itself', async () => {
    redirectTo('/');
    await expect(ask(addressOf('/'))()).rejects.toMatchObject({
      said: { id: 'lookup.redirects' },
    });
    expect(requests).toHaveLength(limits.redirects + 1);
  });

  it('where it takes too long', async () => {
    answer = () => {};
    const asked = ask(addressOf('/'), { limits: { ...limits, ms: 1 } })();
    await expect(asked).rejects.toMatchObject({ said: { id: 'lookup.tooSlow' } });
  });

  it('where nobody is there', async () => {
    const address = addressOf('/');
    server.close();
    await once(server, 'close');
    try {
      await expect(ask(address)()).rejects.toMatchObject({
        code: 'unreachable',
        said: { id: 'lookup.unreachable', values: { host: new URL(address).host } },
      });
    } finally {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    }
  });

  it('where a connection is not secure, before anything is asked', async () => {
    const address = addressOf('/').replace('http:', 'https:');
    await expect(ask(address)()).rejects.toMatchObject({ name: 'AttestError' });
    expect(requests).toEqual([]);
  });
});

describe('the person cancels', () => {
  it.each([
    ['before it is asked', false],
    ['while the answer comes', true],
  ])('%s, and the connection ends', async (_when, hasBegun) => {
    const controller = new AbortController();
    const closed = new Promise((resolve) => {
      answer = (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{');
        response.once('close', resolve);
        controller.abort();
      };
    });
    if (!hasBegun) controller.abort();
    await expect(ask(addressOf('/'))(controller.signal)).rejects.toMatchObject({
      code: 'cancelled',
    });
    if (hasBegun) await closed;
    else expect(requests).toEqual([]);
  });
});
