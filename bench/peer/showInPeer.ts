import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import type { PeerText } from './peerText';

const container = document.querySelector<HTMLElement>('#text');
if (!container) throw new Error('The page has no place for the text.');

window.showInPeer = async ({ paragraphs, highlights }: PeerText) => {
  const startMs = performance.now();
  const nodes = paragraphs.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  container.replaceChildren(...nodes);
  const annotator = createTextAnnotator<TextAnnotation>(container, { renderer: 'CSS_HIGHLIGHTS' });
  annotator.setAnnotations(
    highlights.flatMap(({ id, paragraph, start, end }) => {
      const node = nodes[paragraph]?.firstChild;
      if (!node) return [];
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const selector = [{ quote: range.toString(), range, start, end }];
      return [{ id, bodies: [], target: { annotation: id, selector } }];
    }),
  );
  await nextPaint();
  return performance.now() - startMs;
};

/** Its highlights are drawn in an animation frame of their own, so this waits for the frame after it. */
async function nextPaint(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
  }
}
