import { describe, expect, it } from 'vitest';
import { english } from '../words/loadWords';
import { message } from '../words/message';
import { titleOfAction } from './action';
import { applyChange } from './applyChange';
import { invertChange } from './change';
import { runCommand } from './testing/runCommand';
import { makeSampleState } from './testing/sampleState';

const { state, context } = makeSampleState();
const edit = (args: object) => runCommand(state, 'label.edit', args, context);

describe('several labels edited at once', () => {
  const args = { label: 'lbl_check', set: { name: 'Check it' } };

  it('are one step of undo', () => {
    const seen = state.labels.get('lbl_said');
    const also = [{ label: 'lbl_said', set: { name: 'They said' }, seen: { name: seen?.name } }];
    const { state: after, change } = edit({ ...args, also });
    const names = [...after.labels.values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Check it', 'They said']));
    expect(english.say(titleOfAction(change.action))).toBe('Edit 2 labels');
    expect(applyChange(after, invertChange(change)).labels).toEqual(state.labels);
  });

  it('are all left unchanged where one of them can’t be edited', () => {
    expect(() => edit({ ...args, also: [{ label: 'lbl_none', set: {} }] })).toThrow(
      expect.objectContaining({ said: message('core.notFound.label', { id: 'lbl_none' }) }),
    );
    const superseded = { label: 'lbl_said', set: { name: 'They said' }, seen: { name: 'Old' } };
    expect(() => edit({ ...args, also: [superseded] })).toThrow('core.superseded');
  });

  it('may be the same label twice: the later edit builds on the earlier', () => {
    const also = [{ label: 'lbl_check', set: { meaning: 'Later' } }];
    const { state: after, change } = edit({ ...args, also });
    const label = after.labels.get('lbl_check');
    expect(label).toMatchObject({ name: 'Check it', meaning: 'Later' });
    expect(applyChange(after, invertChange(change)).labels).toEqual(state.labels);
  });
});
