import { describe, expect, it } from 'vitest';
import { choose, emptyDraft, listConflicts, settle, showDraft, typeInto } from './draft';

const saved = { title: 'Old', byline: 'Old', url: 'Old' };
const typed = typeInto(emptyDraft<typeof saved>(), saved, { ...saved, title: 'Mine' });

describe('a form over a record that changes elsewhere', () => {
  it('sends only what the person changed, and the values it was based on', () => {
    expect(typed).toEqual({ typed: { title: 'Mine' }, seen: { title: 'Old' } });
  });

  it('shows changes made elsewhere, except in fields being typed in', () => {
    const now = { title: 'Theirs', byline: 'Theirs', url: 'Old' };
    expect(showDraft(now, typed)).toEqual({ title: 'Mine', byline: 'Theirs', url: 'Old' });
    expect(listConflicts(typed, now)).toEqual([{ field: 'title', mine: 'Mine', theirs: 'Theirs' }]);
    expect(listConflicts(typed, { ...now, title: 'Old' })).toEqual([]);
  });

  it('is based on the values first seen, not on later ones', () => {
    const now = { ...saved, title: 'Theirs' };
    const more = typeInto(typed, now, { ...showDraft(now, typed), title: 'Mine too' });
    expect(more).toEqual({ typed: { title: 'Mine too' }, seen: { title: 'Old' } });
  });

  it('sends nothing for a field that both changed to the same value', () => {
    const now = { ...saved, title: 'Mine' };
    expect(listConflicts(typed, now)).toEqual([]);
    expect(settle(typed, now)).toEqual(emptyDraft());
  });

  it('sends nothing for a field that was changed back', () => {
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
