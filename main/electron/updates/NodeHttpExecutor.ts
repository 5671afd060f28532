import { type ClientRequest, type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import {
  configureRequestOptions,
  configureRequestUrl,
  type DownloadOptions,
  HttpExecutor,
} from 'builder-util-runtime';

/** Would tell this copy from all others. */
const IDENTIFYING_HEADER = 'x-user-staging-id';

/**
 * Makes electron-updater's requests with Node, since Chromium is kept off the network for good. Only over https,
 * except with `allowPlain`, and with nothing that identifies the sender.
 */
export class NodeHttpExecutor extends HttpExecutor<ClientRequest> {
  readonly #allowPlain: boolean;
  readonly #running = new Set<ClientRequest>();
  #isStopped = false;

  constructor({ allowPlain }: { allowPlain: boolean }) {
    super();
    this.#allowPlain = allowPlain;
  }

  /** Ends all requests, and refuses any more. */
  stop(): void {
    this.#isStopped = true;
    for (const request of this.#running) request.destroy(new Error('Updates were turned off.'));
  }

  override createRequest(
    options: RequestOptions,
    // biome-ignore lint/suspicious/noExplicitAny: as it is in the class above.
    callback: (response: any) => void,
  ): ClientRequest {
    if (this.#isStopped) throw new Error('Updates were turned off.');
    const isPlain = options.protocol === 'http:';
    if (isPlain && !this.#allowPlain) throw new Error('Newer versions come over https only.');
    const { [IDENTIFYING_HEADER]: _id, ...headers } = { ...options.headers } as Record<
      string,
      string
    >;
    const make = isPlain ? requestPlain : requestSecure;
    // Verified whatever the environment says.
    const rules = { headers, agent: false as const, rejectUnauthorized: true };
    const request = make({ ...options, ...rules }, callback);
    this.#running.add(request);
    request.once('close', () => this.#running.delete(request));
    return request;
  }

  /** Fetches into the file `destination`. Called by electron-updater, which has the checksum in `options`. */
  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const requestOptions: RequestOptions = { headers: options.headers ?? {} };
      configureRequestUrl(url, requestOptions);
      configureRequestOptions(requestOptions);
      const callback = (error: Error | null) => (error ? reject(error) : resolve(destination));
      const call = { destination, options, onCancel, callback, responseHandler: null };
      this.doDownload(requestOptions, call, 0);
    });
  }

  /** Also reports a refused redirect, which happens while a response is being handled. */
  protected override doDownload(...args: Parameters<HttpExecutor<ClientRequest>['doDownload']>) {
    const [, { callback }] = args;
    try {
      super.doDownload(...args);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
