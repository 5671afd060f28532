import { type DOMWindow, JSDOM } from 'jsdom';

/** The window used to parse and sanitise pages. It stays empty: none of them is ever shown in it. */
export const inertWindow: DOMWindow = new JSDOM('').window;
