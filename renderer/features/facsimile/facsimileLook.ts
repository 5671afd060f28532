import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { recallStored } from '../../state/recallStored';

const KEY = 'attest.facsimile';

/** Zooms, as a share of a page’s own size. */
const ZOOM = { min: 0.25, max: 5, step: 1.2 };

const lookSchema = z.object({
  /** A share of a page’s own size, or as wide as the view. */
  zoom: z.union([z.literal('fit'), z.number().min(ZOOM.min).max(ZOOM.max)]),
  /** Text and pages scroll together. */
  isFollowing: z.boolean(),
});
export type FacsimileLook = z.infer<typeof lookSchema>;

/** How facsimiles are shown on this machine. */
export const facsimileLook = createStore<FacsimileLook>(
  () => recallStored(KEY, lookSchema) ?? { zoom: 'fit', isFollowing: true },
);

/** Changes how facsimiles are shown, also at the next start. */
export function setFacsimileLook(change: Partial<FacsimileLook>): void {
  facsimileLook.setState(change);
  localStorage.setItem(KEY, JSON.stringify(facsimileLook.getState()));
}

/** A zoom one step larger (1) or smaller (−1). */
export function stepZoom(zoom: number, direction: 1 | -1): number {
  return Math.min(ZOOM.max, Math.max(ZOOM.min, zoom * ZOOM.step ** direction));
}
