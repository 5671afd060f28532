import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one address answers; without it, nothing ever comes. */
export interface RecordAnswer {
  status?: number;
  type?: string;
  body?: string | Buffer;
  location?: string;
}

export interface RecordServer {
  /** Variables that have a development build ask this server in place of all others. */
  env: Record<string, string>;
  /** The hosts and paths that were asked for. */
  requests: string[];
  /** All headers of all requests, by lower-case name. */
  headers: Set<string>;
  /** The connections that are waiting for an answer. */
  waiting: Set<ServerResponse>;
  stop(): Promise<void>;
}

/** A local server that stands in for the internet: `answers` by host and path, `doi.org/10.1000/a`; null keeps waiting. */
export async function startRecords(
  answers: Readonly<Record<string, RecordAnswer | null>>,
): Promise<RecordServer> {
  const requests: string[] = [];
  const headers = new Set<string>();
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(request.url ?? '').slice(1);
    requests.push(asked);
    for (const name of Object.keys(request.headers)) headers.add(name);
    const answer = asked in answers ? answers[asked] : { status: 404 };
    if (!answer) {
      waiting.add(response);
      response.once('close', () => waiting.delete(response));
      return;
    }
    const { status = 200, type = 'application/json', body = '', location } = answer;
    response.writeHead(status, { 'content-type': type, ...(location && { location }) }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      ATTEST_LOOKUP_SERVER: `http://127.0.0.1:${port}/`,
      ATTEST_PAGE_SERVER: `http://127.0.0.1:${port}/`,
    },
    requests,
    headers,
    waiting,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
