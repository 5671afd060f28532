import { describe, expect, it } from 'vitest';
import { message } from '../../shared/words/message';
import { type Announced, createAnnouncer } from './createAnnouncer';

function listen() {
  const heard: unknown[] = [];
  const tasks = new Set<() => void>();
  const announcer = createAnnouncer(
    ({ text }: Announced) => heard.push(text),
    (task) => {
      tasks.add(task);
      return () => tasks.delete(task);
    },
  );
  const pass = () => {
    for (const task of [...tasks]) task();
    tasks.clear();
  };
  return { announcer, heard, pass };
}

const saved = message('done.text.edit');
const linked = message('done.link.delete');

describe('the announcer', () => {
  it('announces a change', () => {
    const { announcer, heard, pass } = listen();
    announcer.tellDone(linked);
    pass();
    expect(heard).toEqual([linked]);
  });

  it('leaves that to a notice that comes with it', () => {
    const { announcer, heard, pass } = listen();
    announcer.tellDone(linked);
    announcer.giveWay();
    pass();
    expect(heard).toEqual([]);
  });

  it('announces saving once while a text is being typed, and again after something else', () => {
    const { announcer, heard, pass } = listen();
    for (const done of [saved, saved, linked, linked, saved]) {
      announcer.tellDone(done);
      pass();
    }
    expect(heard).toEqual([saved, linked, linked, saved]);
  });

  it('numbers its announcements, so that the same words are read out again', () => {
    const numbers: number[] = [];
    const announcer = createAnnouncer(
      ({ number }) => numbers.push(number),
      () => () => {},
    );
    announcer.tell(linked);
    announcer.tell(linked);
    expect(numbers).toEqual([1, 2]);
  });
});
