import type { Page } from '@playwright/test';

/**
 * Makes the page throw an error with the message `secret` wherever it is about to show these words, as text or in an
 * attribute, or an attribute of that name: a fault in the one pane that has them. Returns a function that mends it.
 */
export async function breakPane(
  page: Page,
  words: string,
  secret: string,
): Promise<() => Promise<void>> {
  const mend = await page.evaluateHandle(spoil, { words, secret });
  return () => mend.evaluate((undo) => undo());
}

/** Runs in the page. */
function spoil({ words, secret }: { words: string; secret: string }): () => void {
  const throwAt = (...values: unknown[]) => {
    if (values.includes(words)) throw new Error(secret);
  };
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    throwAt(name, value);
    setAttribute.call(this, name, value);
  };
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
  Object.defineProperty(Node.prototype, 'textContent', {
    ...text,
    set(value) {
      throwAt(value);
      text.set?.call(this, value);
    },
  });
  return () => {
    Element.prototype.setAttribute = setAttribute;
    Object.defineProperty(Node.prototype, 'textContent', text);
  };
}
