import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { checkAddress, checkHost, resolveRedirect } from '../lookup/checkAddress';
import { explainLookupFailure } from '../lookup/explainLookupFailure';
import { guardLookup } from '../lookup/guardLookup';

/** What a page asks for. */
export interface PageRequest {
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array | null;
}

/** What came, after all redirects, with its encoding undone. */
export interface PageAnswer {
  url: string;
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface RequestLimits {
  /** For each request: names, connections, redirects, the answer. */
  ms: number;
  /** For all of them together. */
  bytes: number;
  requests: number;
  redirects: number;
}

const usualLimits: RequestLimits = {
  ms: 30_000,
  bytes: 80_000_000,
  requests: 1500,
  redirects: 10,
};

interface Options {
  /** Which IP addresses may be connected to. Names are checked by what they stand for, at each hop. */
  isAllowed(address: string): boolean;
  /** Where an address is asked for instead, such as by tests. */
  reroute?: ((url: URL) => URL) | undefined;
  limits?: RequestLimits;
}

/** Asks for what one page needs; another page needs another. */
export interface PageRequester {
  /** Throws an `AttestError` where nothing comes, and beyond the limits. */
  ask(request: PageRequest, signal: AbortSignal): Promise<PageAnswer>;
  /** How many requests are under way. */
  readonly underWay: number;
}

/** What may say who the person is, or would be wrong for a connection of our own. */
const HEADERS_NOT_SENT =
  /^(?:cookie2?|host|connection|keep-alive|content-length|accept-encoding|te|trailer|transfer-encoding|upgrade|expect|proxy-.*)$/i;
/** What would be kept for later, or isn’t true any more. */
const HEADERS_NOT_TAKEN =
  /^(?:set-cookie2?|content-encoding|content-length|transfer-encoding|connection|keep-alive|alt-svc|strict-transport-security|link|nel|report-to|reporting-endpoints|clear-site-data)$/i;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/**
 * Asks with Node, since Chromium is kept off the network for good: without cookies or credentials, and only servers of the
 * public internet.
 */
export function createRequester({
  isAllowed,
  reroute = (url) => url,
  limits = usualLimits,
}: Options): PageRequester {
  const lookup = guardLookup(isAllowed);
  let room = limits.bytes;
  let count = 0;
  let underWay = 0;

  const follow = async (request: PageRequest, signal: AbortSignal): Promise<PageAnswer> => {
    let { method, body } = request;
    let url = new URL(request.url);
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      checkAddress(url);
      const target = reroute(url);
      checkHost(target, isAllowed);
      const sent = { ...request, method, body };
      const response = await send(target, sent, lookup, signal);
      const { location } = response.headers;
      const status = response.statusCode ?? 0;
      if (!location || ![301, 302, 303, 307, 308].includes(status)) {
        return {
          url: url.href,
          status,
          headers: readHeaders(response),
          body: await read(response),
        };
      }
      response.destroy();
      url = resolveRedirect(location, url);
      if (status < 307 && method === 'POST') [method, body] = ['GET', null];
    }
    throw new AttestError('unreachable', message('lookup.redirects', { host: url.host }));
  };

  const read = async (response: IncomingMessage): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of decompress(response)) {
        room -= chunk.length;
        if (room < 0) throw new AttestError('too-large', message('webPages.tooLarge'));
        chunks.push(chunk);
      }
    } finally {
      response.destroy();
    }
    return Buffer.concat(chunks);
  };

  return {
    get underWay() {
      return underWay;
    },
    async ask(request, signal) {
      count += 1;
      if (count > limits.requests) {
        throw new AttestError('too-large', message('webPages.tooLarge'));
      }
      if (!METHODS.has(request.method)) throw new AttestError('unsafe', message('lookup.notWeb'));
      const late = AbortSignal.timeout(limits.ms);
      const { host } = new URL(request.url);
      underWay += 1;
      try {
        return await follow(request, AbortSignal.any([signal, late]));
      } catch (error) {
        if (signal.aborted) throw new AttestError('cancelled', message('webPages.cancelled'));
        if (late.aborted) throw new AttestError('unreachable', message('lookup.tooSlow', { host }));
        throw explainLookupFailure(error, host);
      } finally {
        underWay -= 1;
      }
    },
  };
}

function send(
  url: URL,
  { method, headers: given, body }: PageRequest,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const kept = Object.entries(given).filter(([name]) => !HEADERS_NOT_SENT.test(name));
  const headers = { ...Object.fromEntries(kept), 'accept-encoding': 'gzip, deflate, br' };
  const make = url.protocol === 'http:' ? requestPlain : requestSecure;
  return new Promise((resolve, reject) => {
    // Verified whatever the environment says.
    const options = { method, headers, lookup, signal, agent: false, rejectUnauthorized: true };
    make(url, options, resolve)
      .on('error', reject)
      .end(body ?? undefined);
  });
}

function decompress(response: IncomingMessage): Readable {
  const make = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[response.headers['content-encoding']?.trim().toLowerCase() ?? ''];
  if (!make) return response;
  const stream = make();
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}

function readHeaders({ headers }: IncomingMessage): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !HEADERS_NOT_TAKEN.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
