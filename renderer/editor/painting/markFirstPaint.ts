/** Notes in the page's performance timeline when what has just been drawn is on the screen. */
export function markFirstPaint(): void {
  requestAnimationFrame(() => {
    // A message is handled after the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('attest:article-painted');
    port2.postMessage(null);
  });
}
