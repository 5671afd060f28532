/** What is needed of Electron, which has a clipboard like the web’s since one of its versions between 33 and 45. */
interface ElectronClipboard<Item> {
  clipboard: { write(data: Item[]): Promise<void> };
  ClipboardItem?: new (items: Record<string, string>) => Item;
}

interface EarlierClipboard {
  write(data: { text: string; html?: string }): void;
}

/** Puts text on the clipboard and, unless it is empty, the same as HTML. */
export async function writeClipboard<Item>(
  { clipboard, ClipboardItem }: ElectronClipboard<Item>,
  { text, html }: { text: string; html: string },
): Promise<void> {
  if (ClipboardItem) {
    const types = { 'text/plain': text, ...(html && { 'text/html': html }) };
    await clipboard.write([new ClipboardItem(types)]);
    return;
  }
  // The types are those of the latest version.
  const earlier = clipboard as unknown as EarlierClipboard;
  earlier.write({ text, ...(html && { html }) });
}
