import { moveChildren, unwrapElement } from '../../../../shared/markup/replaceElement';

/** As in the standard, as older browsers had it, and as Chromium saves it. */
const SHADOW = 'template[shadowrootmode], template[shadowroot], template[shadowmode]';

/**
 * Puts the content of components that were saved with the page where a browser shows it: in place of what is in their
 * element, with that in its slots.
 */
export function unfoldShadowRoots(page: Document): void {
  // Those within others come up with them.
  for (let found = findNext(page); found; found = findNext(page)) unfold(found);
}

function findNext(page: Document): HTMLTemplateElement | null {
  return page.querySelector<HTMLTemplateElement>(SHADOW);
}

function unfold(template: HTMLTemplateElement): void {
  const host = template.parentElement;
  const { content } = template;
  template.remove();
  if (!host) return;
  const light = host.ownerDocument.createElement('div');
  moveChildren(host, light);
  host.appendChild(content);
  // Each slot takes its share; what no slot asks for isn’t shown.
  for (const slot of host.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const given = [...light.childNodes].filter((node) => slotOf(node) === name);
    if (given.some((node) => node.textContent?.trim() || node.nodeName !== '#text')) {
      slot.replaceChildren(...given);
    }
    unwrapElement(slot);
  }
}

function slotOf(node: Node): string {
  return 'getAttribute' in node ? ((node as Element).getAttribute('slot') ?? '') : '';
}
