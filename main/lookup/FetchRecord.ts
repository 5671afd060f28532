/** What to fetch. */
export interface RecordRequest {
  address: string;
  /** The media types that are asked for, as in `Accept`. */
  accept: string;
  /** The media types that an answer may have. */
  types: RegExp;
}

export interface RecordAnswer {
  /** The media type, with its parameters. */
  type: string;
  bytes: Uint8Array;
}

/** Fetches what describes a source. Throws an `AttestError` that says why it can’t; `cancelled` once aborted. */
export type FetchRecord = (request: RecordRequest, signal: AbortSignal) => Promise<RecordAnswer>;
