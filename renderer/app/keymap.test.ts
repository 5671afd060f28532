import { describe, expect, it } from 'vitest';
import type { AppCommand } from '../state/windowServices';
import { appCommands } from './appCommands';
import {
  findCommand,
  isTypingKey,
  type KeyPress,
  makeKeymap,
  normalizeKeys,
  spellPress,
} from './keymap';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

const command = (id: AppCommand['id'], ...keys: readonly string[]): AppCommand => ({
  id,
  isNativeInInputs: false,
  keys,
  run: () => {},
});

describe('normalizeKeys', () => {
  it.each([
    ['Mod+K', 'mod+k'],
    ['Shift+Mod+Z', 'mod+shift+z'],
    ['Mod++', 'mod++'],
    ['Shift+F6', 'shift+f6'],
    ['1', '1'],
  ])('spells %s as %s', (keys, spelling) => {
    expect(normalizeKeys(keys)).toBe(spelling);
  });

  it('refuses a modifier that does not exist', () => {
    expect(() => normalizeKeys('Cmd+K')).toThrow('cmd');
  });
});

describe('spellPress', () => {
  it.each([
    ['Ctrl is Mod', press('k', 'KeyK', { ctrlKey: true }), false, ['mod+k']],
    ['Cmd is Mod on macOS', press('k', 'KeyK', { metaKey: true }), true, ['mod+k']],
    ['Ctrl is itself on macOS', press('k', 'KeyK', { ctrlKey: true }), true, ['ctrl+k']],
    [
      'the Windows key is no key of ours',
      press('k', 'KeyK', { metaKey: true, ctrlKey: true }),
      false,
      [],
    ],
    [
      'Shift counts with letters',
      press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }),
      false,
      ['mod+shift+z'],
    ],
    [
      'Shift does not count with signs',
      press('/', 'Digit7', { ctrlKey: true, shiftKey: true }),
      false,
      ['mod+/', 'mod+shift+7'],
    ],
    [
      'a Cyrillic key counts by its place',
      press('л', 'KeyK', { ctrlKey: true }),
      false,
      ['mod+л', 'mod+k'],
    ],
    ['a French digit row counts by its place', press('&', 'Digit1'), false, ['&', '1']],
    [
      'a Dvorak letter counts by its letter',
      press('k', 'KeyV', { ctrlKey: true }),
      false,
      ['mod+k'],
    ],
    [
      'Alt Gr types a letter',
      press('@', 'KeyQ', { ctrlKey: true, altKey: true, getModifierState: () => true }),
      false,
      [],
    ],
  ])('%s', (_, pressed, isMac, spellings) => {
    expect(spellPress(pressed, isMac)).toEqual(spellings);
  });
});

describe('isTypingKey', () => {
  it.each([
    ['1', true],
    ['shift+a', true],
    ['delete', true],
    ['mod+k', false],
    ['alt+arrowleft', false],
    ['f6', false],
    ['shift+f6', false],
    ['escape', false],
  ])('of %s is %s', (spelling, expected) => {
    expect(isTypingKey(spelling)).toBe(expected);
  });
});

describe('findCommand', () => {
  const keymap = makeKeymap([
    command('highlight.label.1', '1'),
    command('history.redo', 'Mod+Shift+Z', 'Mod+Y'),
  ]);
  const find = (pressed: KeyPress, isTyping: boolean) =>
    findCommand(keymap, pressed, { isMac: false, isTyping })?.id;

  it('gives plain keys to the text while somebody types', () => {
    expect(find(press('1', 'Digit1'), false)).toBe('highlight.label.1');
    expect(find(press('1', 'Digit1'), true)).toBeUndefined();
  });

  it('finds a command by any of its keys', () => {
    expect(find(press('y', 'KeyY', { ctrlKey: true }), true)).toBe('history.redo');
    expect(find(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), true)).toBe('history.redo');
  });
});

describe('makeKeymap', () => {
  it('refuses two commands on the same keys, however they are written', () => {
    const commands = [
      command('place.back', 'Mod+Shift+E'),
      command('place.forward', 'Shift+Mod+E'),
    ];
    expect(() => makeKeymap(commands)).toThrow('place.back and place.forward');
  });

  it('takes all commands of the window', () => {
    expect(makeKeymap(appCommands.values()).size).toBeGreaterThan(10);
  });
});
