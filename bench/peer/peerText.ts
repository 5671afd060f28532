/** A text with highlights, for the peer. Offsets are in UTF-16 units within the paragraph. */
export interface PeerText {
  paragraphs: string[];
  highlights: { id: string; paragraph: number; start: number; end: number }[];
}

declare global {
  interface Window {
    /** Shows the text; returns how long it took until it was painted, in ms. */
    showInPeer(text: PeerText): Promise<number>;
  }
}
