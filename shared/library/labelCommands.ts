import { z } from 'zod';
import { AttestError } from '../model/AttestError';
import type { Highlight } from '../model/highlight';
import { type LabelId, labelIdSchema } from '../model/ids';
import { type Label, labelSchema, listLabels } from '../model/label';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { type LibraryState, notFound } from './state';

/** Adds a label after all others. */
export const createLabel = defineCommand({
  name: 'label.create',
  args: labelSchema.omit({ id: true, order: true }),
  result: z.object({ label: labelIdSchema }),
  articles: () => [],
  run(state, fields, { ids }) {
    const last = listLabels(state.labels).at(-1);
    const label: Label = { id: ids.make('lbl'), ...fields, order: (last?.order ?? 0) + 1 };
    const change = makeChange(makeAction('label.create'), { added: [label] });
    return { change, result: { label: label.id } };
  },
});

/** Deletes a label; the highlights that have it, in every article, get `instead`, and keep all else. Undo gives it back to them. */
export const deleteLabel = defineCommand({
  name: 'label.delete',
  args: z.object({ label: labelIdSchema, instead: labelIdSchema }),
  result: z.object({ highlights: z.int().nonnegative() }),
  articles: ({ label }, find) => find.articlesLabelled(label),
  run(state, { label: id, instead }, { clock }) {
    if (id === instead) throw new AttestError('invalid', message('core.labelInsteadOfItself'));
    const label = requireLabel(state, id);
    requireLabel(state, instead);
    const updatedAt = clock.now();
    const updated = [...state.articles.values()]
      .flatMap(({ highlights }) => [...highlights.values()])
      .filter((highlight) => highlight.label === id)
      .map((before): [Highlight, Highlight] => [before, { ...before, label: instead, updatedAt }]);
    return {
      change: makeChange(makeAction('label.delete'), { updated, removed: [label] }),
      result: { highlights: updated.length },
    };
  },
});

/** Puts the labels in this order. Those that it does not name come after them, as they were. */
export const arrangeLabels = defineCommand({
  name: 'label.arrange',
  args: z.object({ labels: z.array(labelIdSchema).min(1) }),
  result: z.object({}),
  articles: () => [],
  run(state, { labels: wanted }) {
    const named = [...new Set(wanted)].map((id) => requireLabel(state, id));
    const others = listLabels(state.labels).filter((label) => !named.includes(label));
    const updated = [...named, ...others]
      .map((before, index): [Label, Label] => [before, { ...before, order: index + 1 }])
      .filter(([before, after]) => before.order !== after.order);
    return { change: makeChange(makeAction('label.arrange'), { updated }), result: {} };
  },
});

function requireLabel(state: Pick<LibraryState, 'labels'>, id: LabelId): Label {
  const label = state.labels.get(id);
  if (!label) throw notFound('label', id);
  return label;
}
