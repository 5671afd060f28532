/** Marks in the page’s performance timeline when what was just drawn is on screen; `detail` says what it was. */
export function markPainted(name: `attest:${string}-painted`, detail?: string): void {
  requestAnimationFrame(() => {
    // A message is handled after the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark(name, { detail });
    port2.postMessage(null);
  });
}
