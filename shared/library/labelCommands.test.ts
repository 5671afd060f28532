import { describe, expect, it } from 'vitest';
import { labelIdSchema } from '../model/ids';
import { listLabels } from '../model/label';
import { applyChange } from './applyChange';
import { invertChange } from './change';
import { runCommand } from './testing/runCommand';
import { makeSampleState } from './testing/sampleState';

const look = { meaning: '', color: 'teal', mark: 'solid', kind: 'claim' } as const;

function start() {
  const { state, context, article } = makeSampleState();
  const run = (name: Parameters<typeof runCommand>[1], args: object, from = state) =>
    runCommand(from, name, args, context);
  return { state, article, run };
}

const idsOf = (labels: Parameters<typeof listLabels>[0]) => listLabels(labels).map(({ id }) => id);

describe('labels', () => {
  it('are added after the last, without limit', () => {
    const { state, run } = start();
    let now = state;
    for (let made = 0; made < 12; made += 1) {
      now = run('label.create', { name: `Label ${made}`, ...look }, now).state;
    }
    expect(listLabels(now.labels).map(({ order }) => order)).toEqual(
      Array.from({ length: state.labels.size + 12 }, (_, index) => index + 1),
    );
    expect(listLabels(now.labels).at(-1)?.name).toBe('Label 11');
  });

  it('are put in the order given, the others after them, and back by undo', () => {
    const { state, run } = start();
    const { state: after, change } = run('label.arrange', { labels: ['lbl_doubt', 'lbl_check'] });
    expect(idsOf(after.labels)).toEqual([
      ...['lbl_doubt', 'lbl_check'],
      ...['lbl_said', 'lbl_term', 'lbl_aside'],
    ]);
    expect(applyChange(after, invertChange(change)).labels).toEqual(state.labels);
  });

  it('leave their highlights to another when deleted, and get them back by undo', () => {
    const { state, article, run } = start();
    const made = run('highlight.create', {
      article,
      range: { start: 0, end: 3 },
      label: 'lbl_term',
    });
    const {
      state: after,
      change,
      result,
    } = run('label.delete', { label: 'lbl_term', instead: 'lbl_said' }, made.state);
    const labelsIn = (from: typeof state) =>
      [...from.articles.values()].flatMap(({ highlights }) =>
        [...highlights.values()].map(({ label }) => label),
      );
    expect(result.highlights).toBe(1);
    expect(after.labels.has(labelIdSchema.parse('lbl_term'))).toBe(false);
    expect(labelsIn(after)).not.toContain('lbl_term');
    expect(labelsIn(after)).toContain('lbl_said');
    const undone = applyChange(after, invertChange(change));
    expect(undone.labels).toEqual(made.state.labels);
    expect(labelsIn(undone)).toEqual(labelsIn(made.state));
  });

  it.each([
    ['a label in place of itself', 'label.delete', { label: 'lbl_term', instead: 'lbl_term' }],
    ['one that is not there', 'label.delete', { label: 'lbl_none', instead: 'lbl_term' }],
    [
      'one in place of it that is not there',
      'label.delete',
      { label: 'lbl_term', instead: 'lbl_none' },
    ],
    ['an order with one that is not there', 'label.arrange', { labels: ['lbl_none'] }],
  ] as const)('refuse %s', (_case, name, args) => {
    const { run } = start();
    expect(() => run(name, args)).toThrow();
  });
});
