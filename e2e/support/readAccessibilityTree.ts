import type { Page } from '@playwright/test';

/** A highlighted stretch of text, as screen readers meet it. */
export interface HeardMark {
  text: string;
  description: string;
  /** The texts of the notes that it refers to. */
  notes: string[];
}

/** What Chromium tells assistive technology of the marks in the page, in order. */
export async function readMarksHeard(page: Page): Promise<HeardMark[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  type Node = (typeof nodes)[number];
  const textOf = (node: Node | undefined): string => {
    if (!node) return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node.childIds ?? []).map((id) => textOf(byId.get(id))).join('');
  };
  return nodes
    .filter(({ role, ignored }) => role?.value === 'mark' && !ignored)
    .map((node) => {
      const details = node.properties?.find(({ name }) => name === 'details');
      const targets = details?.value.relatedNodes ?? [];
      return {
        text: textOf(node),
        description: String(node.description?.value ?? ''),
        notes: targets.map(({ backendDOMNodeId }) => textOf(byElement.get(backendDOMNodeId))),
      };
    });
}
