/** The scheme, origin and page of the window. Nothing else ever gets to talk to the backend. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://attest`;
export const START_PAGE = `${APP_ORIGIN}/index.html`;
