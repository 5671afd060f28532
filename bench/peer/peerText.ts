/** A text with highlights, as the peer is given it. Offsets in UTF-16 units within their paragraph. */
export interface PeerText {
  paragraphs: string[];
  highlights: { id: string; paragraph: number; start: number; end: number }[];
}

declare global {
  interface Window {
    /** Shows the text; answers how long it took until it was painted, in ms. */
    showInPeer(text: PeerText): Promise<number>;
  }
}
