import { isSafeUrl } from './isSafeUrl';

const FRAGMENT = /^#[^\s#]+$/;

/** True for what a link in an article may lead to: a safe address, or a place in the article itself (`#` and its fragment). */
export function isSafeLink(href: unknown): href is string {
  return isSafeUrl(href) || isInnerLink(href);
}

/** True for a link to a block of the same text. */
export function isInnerLink(href: unknown): href is string {
  return typeof href === 'string' && FRAGMENT.test(href);
}
