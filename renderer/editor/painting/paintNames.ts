import type { LabelId } from '../../../shared/model/ids';
import type { LabelColor } from '../../../shared/model/label';

/** Names in the page's registry of painted passages (CSS Custom Highlight API). */
export const paintNames = {
  label: (label: LabelId, row: number) => `attest-${label}-${row}`,
  overlap: 'attest-overlap',
  /** The passage that a highlight would have if a handle were released. */
  dragged: 'attest-dragged',
  /** The selection, while the focus is elsewhere. */
  kept: 'attest-kept',
  hovered: (color: LabelColor) => `attest-hovered-${color}`,
  selected: (color: LabelColor) => `attest-selected-${color}`,
};

/** What is painted over what: the higher over the lower. */
export const paintPriorities = {
  label: 0,
  overlap: 10,
  hovered: 20,
  selected: 30,
  dragged: 40,
  kept: 50,
};
