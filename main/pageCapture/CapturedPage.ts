/** A page as it was when it was captured, in one file; or the file that its address led to. */
export interface CapturedPage {
  name: string;
  /** After all redirects. */
  url: string;
  bytes: Uint8Array;
}

/** Captures a page. Throws an `AttestError` that says what to do. */
export type CapturePage = (url: string, signal: AbortSignal) => Promise<CapturedPage>;
