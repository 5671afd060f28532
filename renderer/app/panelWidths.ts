import { z } from 'zod';
import { recallStored } from '../state/recallStored';

type Side = 'start' | 'end' | 'facsimile';

/** How wide the panels at the window's sides, and the pages beside a text, may be, in CSS pixels. */
export const panelLimits: Record<Side, { min: number; max: number; normal: number }> = {
  start: { min: 200, max: 420, normal: 264 },
  end: { min: 280, max: 560, normal: 340 },
  facsimile: { min: 240, max: 1600, normal: 480 },
};

/** The width that a panel was last given. */
export function recallPanelWidth(side: Side): number {
  const { min, max, normal } = panelLimits[side];
  return recallStored(keyOf(side), z.number().min(min).max(max)) ?? normal;
}

/** Remembers a panel's width for the next start. */
export function keepPanelWidth(side: Side, widthPx: number): void {
  localStorage.setItem(keyOf(side), JSON.stringify(widthPx));
}

function keyOf(side: Side): string {
  return `attest.panel.${side}`;
}
