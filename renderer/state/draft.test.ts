import { describe, expect, it } from 'vitest';
import { choose, emptyDraft, listConflicts, settle, showDraft, typeInto } from './draft';

const saved = { title: 'Old', byline: 'Old', url: 'Old' };
const typed = typeInto(emptyDraft<typeof saved>(), saved, { ...saved, title: 'Mine' });

describe('a form over a record that is changed elsewhere', () => {
  it('says only what the person has changed, and of what', () => {
    expect(typed).toEqual({ typed: { title: 'Mine' }, seen: { title: 'Old' } });
  });

  it('shows what was changed elsewhere, but for what is being typed', () => {
    const now = { title: 'Theirs', byline: 'Theirs', url: 'Old' };
    expect(showDraft(now, typed)).toEqual({ title: 'Mine', byline: 'Theirs', url: 'Old' });
    expect(listConflicts(typed, now)).toEqual([{ field: 'title', mine: 'Mine', theirs: 'Theirs' }]);
    expect(listConflicts(typed, { ...now, title: 'Old' })).toEqual([]);
  });

  it('goes on from what was first seen, not from what came since', () => {
    const now = { ...saved, title: 'Theirs' };
    const more = typeInto(typed, now, { ...showDraft(now, typed), title: 'Mine too' });
    expect(more).toEqual({ typed: { title: 'Mine too' }, seen: { title: 'Old' } });
  });

  it('has nothing to say of a field that both have changed to the same', () => {
    const now = { ...saved, title: 'Mine' };
    expect(listConflicts(typed, now)).toEqual([]);
    expect(settle(typed, now)).toEqual(emptyDraft());
  });

  it('has nothing to say of a field that was put back', () => {
    expect(typeInto(typed, saved, saved)).toEqual(emptyDraft());
  });

  it('takes either side once the person has chosen', () => {
    const now = { ...saved, title: 'Theirs' };
    const mine = choose(typed, now, 'title', 'mine');
    expect(mine).toEqual({ typed: { title: 'Mine' }, seen: { title: 'Theirs' } });
    expect(listConflicts(mine, now)).toEqual([]);
    expect(listConflicts(mine, { ...now, title: 'Theirs again' })).toHaveLength(1);
    expect(choose(typed, now, 'title', 'theirs')).toEqual(emptyDraft());
  });
});
