/**
 * What the page may do: run and show what the bundle holds, nothing from elsewhere. Images can also be data
 * inside an article. Styles may be inline, since notes, tables and the preview of an export carry them; they can
 * load nothing. It is a header, not a meta element, so that it holds for workers too.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Leaves only frames that hold what the page itself writes into them: the preview of an export.
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
