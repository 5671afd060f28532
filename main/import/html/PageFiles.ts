/** The files that were saved with a page. */
export interface PageFiles {
  /** The file that an address in the page stands for, as it is written there; undefined where it wasn’t saved. */
  find(address: string): Uint8Array | undefined;
}
