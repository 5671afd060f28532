import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { checkAddress, checkHost, resolveRedirect } from './checkAddress';
import { explainLookupFailure } from './explainLookupFailure';
import type { FetchRecord, RecordAnswer, RecordRequest } from './FetchRecord';
import { guardLookup } from './guardLookup';

export interface FetchLimits {
  /** For all of it: names, connections, redirects, the answer. */
  ms: number;
  bytes: number;
  redirects: number;
}

const usualLimits: FetchLimits = { ms: 20_000, bytes: 5_000_000, redirects: 8 };

interface Options {
  /** Which IP addresses may be connected to. Names are checked by what they stand for, at each hop. */
  isAllowed(address: string): boolean;
  /** Where an address is asked for instead, such as by tests. */
  reroute?: ((url: URL) => URL) | undefined;
  limits?: FetchLimits;
}

/**
 * Fetches with Node, since Chromium is kept off the network for good: without cookies, credentials, referrers or
 * anything kept from one request to the next, and only from servers of the public internet.
 */
export function createFetcher(options: Options): FetchRecord {
  const limits = options.limits ?? usualLimits;
  return async (request, signal) => {
    const late = AbortSignal.timeout(limits.ms);
    const { host } = new URL(request.address);
    try {
      return await follow(request, { ...options, limits }, AbortSignal.any([signal, late]));
    } catch (error) {
      if (signal.aborted) throw new AttestError('cancelled', message('lookup.cancelled'));
      if (late.aborted) throw new AttestError('unreachable', message('lookup.tooSlow', { host }));
      throw explainLookupFailure(error, host);
    }
  };
}

async function follow(
  { address, accept, types }: RecordRequest,
  { isAllowed, reroute = (url) => url, limits }: Options & { limits: FetchLimits },
  signal: AbortSignal,
): Promise<RecordAnswer> {
  const lookup = guardLookup(isAllowed);
  let url = new URL(address);
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    checkAddress(url);
    const target = reroute(url);
    checkHost(target, isAllowed);
    const response = await send(target, { accept, lookup, signal });
    const { location } = response.headers;
    if (!location || !isRedirect(response)) return readAnswer(response, url, types, limits.bytes);
    response.destroy();
    url = resolveRedirect(location, url);
  }
  throw new AttestError('unreachable', message('lookup.redirects', { host: url.host }));
}

function send(
  url: URL,
  options: { accept: string; lookup: LookupFunction; signal: AbortSignal },
): Promise<IncomingMessage> {
  const { accept, lookup, signal } = options;
  const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'Attest' };
  const make = url.protocol === 'http:' ? requestPlain : requestSecure;
  return new Promise((resolve, reject) => {
    // Verified whatever the environment says.
    make(url, { headers, lookup, signal, agent: false, rejectUnauthorized: true }, resolve)
      .on('error', reject)
      .end();
  });
}

function isRedirect({ statusCode = 0 }: IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode);
}

async function readAnswer(
  response: IncomingMessage,
  { host }: URL,
  types: RegExp,
  mostBytes: number,
): Promise<RecordAnswer> {
  try {
    checkStatus(response.statusCode ?? 0, host);
    const type = response.headers['content-type'] ?? '';
    const encoding = response.headers['content-encoding'] ?? 'identity';
    if (!types.test(type.split(';', 1)[0]?.trim() ?? '') || encoding !== 'identity') {
      throw new AttestError('unsupported', message('lookup.notRecord', { host }));
    }
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of response) {
      length += chunk.length;
      if (length > mostBytes) {
        throw new AttestError('too-large', message('lookup.tooLarge', { host }));
      }
      chunks.push(chunk);
    }
    return { type, bytes: Buffer.concat(chunks) };
  } finally {
    response.destroy();
  }
}

function checkStatus(status: number, host: string): void {
  if (status === 200) return;
  if (status === 404 || status === 410) {
    throw new AttestError('not-found', message('lookup.notFound', { host }));
  }
  // 406: it has no record in the form that was asked for. 204: it has nothing to say.
  if (status === 406 || status === 204) {
    throw new AttestError('unsupported', message('lookup.notRecord', { host }));
  }
  const isRefusal = [401, 402, 403, 407, 429, 451].includes(status);
  throw new AttestError(
    'unreachable',
    message(isRefusal ? 'lookup.refused' : 'lookup.failed', { host, status }),
  );
}
