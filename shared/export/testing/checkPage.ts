import { isSafeUrl } from '../../document/isSafeUrl';
import type { Page, PageElement } from './readPage';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const FORBIDDEN_TAGS = [
  'script',
  'iframe',
  'object',
  'embed',
  'link',
  'base',
  'form',
  'svg',
  'template',
];

/** What is wrong with an exported page, in words; empty if nothing is. */
export function checkPage({ errors, elements }: Page): string[] {
  const ids = elements.flatMap(({ attrs }) => attrs.id ?? []);
  const targets = elements.flatMap(({ attrs }) => [
    ...(attrs.href?.startsWith('#') ? [attrs.href.slice(1)] : []),
    ...(attrs['aria-details'] ? [attrs['aria-details']] : []),
  ]);
  const [policy] = elements.filter(({ attrs }) => 'http-equiv' in attrs);
  return [
    ...errors.map((code) => `parse error: ${code}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
    ...targets.filter((id) => !ids.includes(id)).map((id) => `points to nothing: ${id}`),
    ...(policy?.attrs.content?.startsWith(POLICY) ? [] : ['no policy']),
    ...elements.flatMap(checkElement),
  ];
}

function checkElement({ tag, attrs }: PageElement): string[] {
  const { href, src, ...others } = attrs;
  const names = Object.keys(others);
  return [
    ...(FORBIDDEN_TAGS.includes(tag) ? [`element ${tag}`] : []),
    ...names.filter((name) => /^on|^(?:srcset|srcdoc|action|background|ping)$/.test(name)),
    ...(href && !href.startsWith('#') && !isSafeUrl(href) ? [`link to ${href}`] : []),
    ...(src && !src.startsWith('data:image/') ? [`loads ${src}`] : []),
    ...(tag !== 'img' && src ? [`${tag} loads ${src}`] : []),
    ...(attrs.style && !/^text-align:(?:left|right|center)$/.test(attrs.style) ? ['style'] : []),
  ];
}
