import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CancellationToken, configureRequestUrl } from 'builder-util-runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NodeHttpExecutor } from './NodeHttpExecutor';

let folder: string;
let requests: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => {
  requests.push(request);
  answer(request, response);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-executor-'));
  requests = [];
  answer = (_request, response) => response.end('answer');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
  await rm(folder, { recursive: true });
});

const urlOf = (path: string) =>
  new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

function ask(executor: NodeHttpExecutor, headers: Record<string, string> = {}) {
  const options = { headers };
  configureRequestUrl(urlOf('/feed.yml'), options);
  return executor.request(options);
}

function fetchTo(executor: NodeHttpExecutor, path: string) {
  return executor.download(urlOf(path), join(folder, 'file'), {
    cancellationToken: new CancellationToken(),
  });
}

describe('the requests of updates', () => {
  it('are made without what would tell who asks', async () => {
    const executor = new NodeHttpExecutor({ allowPlain: true });
    const answered = await ask(executor, { 'x-user-staging-id': 'mine', accept: '*/*' });
    expect(answered).toBe('answer');
    expect(requests[0]?.headers).toMatchObject({ accept: '*/*' });
    expect(requests[0]?.headers).not.toHaveProperty('x-user-staging-id');
  });

  it('follow a redirection to a file', async () => {
    answer = ({ url }, response) =>
      url === '/moved'
        ? response.writeHead(302, { location: urlOf('/file').href }).end()
        : response.end('content');
    await fetchTo(new NodeHttpExecutor({ allowPlain: true }), '/moved');
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('content');
  });

  it('are not made without https', async () => {
    const executor = new NodeHttpExecutor({ allowPlain: false });
    await expect(ask(executor)).rejects.toThrow('https only');
    await expect(fetchTo(executor, '/file')).rejects.toThrow('https only');
    expect(requests).toEqual([]);
  });

  it('end when they are stopped, and no other is made', async () => {
    const executor = new NodeHttpExecutor({ allowPlain: true });
    const arrived = new Promise<void>((resolve) => {
      answer = () => resolve();
    });
    const asking = ask(executor);
    // Before it ends, so that the end does not go unheard.
    const ended = expect(asking).rejects.toThrow('turned off');
    await arrived;
    executor.stop();
    await ended;
    await expect(ask(executor)).rejects.toThrow('turned off');
    await expect(fetchTo(executor, '/file')).rejects.toThrow('turned off');
    expect(requests).toHaveLength(1);
  });

  it('do not follow a redirection once they are stopped', async () => {
    const executor = new NodeHttpExecutor({ allowPlain: true });
    answer = (_request, response) => {
      executor.stop();
      response.writeHead(302, { location: urlOf('/file').href }).end();
    };
    await expect(fetchTo(executor, '/moved')).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });
});
