import { type DOMWindow, JSDOM } from 'jsdom';

/** The one window that pages are parsed and sanitized with. None of them is ever shown in it: it stays empty. */
export const inertWindow: DOMWindow = new JSDOM('').window;
