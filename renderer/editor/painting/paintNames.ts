import type { LabelId } from '../../../shared/model/ids';
import type { LabelColor } from '../../../shared/model/label';
import type { DocumentRange } from './readVisibleRange';

/** Names in the page's registry of painted passages (CSS Custom Highlight API). */
export const paintNames = {
  label: (label: LabelId, row: number) => `attest-${label}-${row}`,
  dimmed: (row: number) => `attest-dimmed-${row}`,
  overlap: 'attest-overlap',
  pointedOut: 'attest-pointed-out',
  /** The passage that a highlight would have if a handle were released. */
  dragged: 'attest-dragged',
  /** The selection, while the focus is elsewhere. */
  kept: 'attest-kept',
  hovered: (color: LabelColor) => `attest-hovered-${color}`,
  selected: (color: LabelColor) => `attest-selected-${color}`,
  found: 'attest-found',
  foundCurrent: 'attest-found-current',
};

/** What is painted over what: the higher over the lower. */
export const paintPriorities = {
  dimmed: -10,
  label: 0,
  overlap: 10,
  hovered: 20,
  selected: 30,
  dragged: 40,
  kept: 50,
  pointedOut: 60,
  found: 70,
  foundCurrent: 80,
};

/** Passages painted the same way. Higher priorities lie over lower ones. */
export interface PaintGroup {
  priority: number;
  ranges: DocumentRange[];
}
