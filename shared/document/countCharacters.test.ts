import { expect, it } from 'vitest';
import { countCharacters, isCountedInCharacters } from './countCharacters';

it.each([
  ['人工智能迈上新台阶。', true],
  ['人工知能は新しい段階に入った。', true],
  ['AI 技术在 2025 年迈上新台阶', true],
  ['The word 人工智能 means artificial intelligence.', false],
  ['Six million dollars', false],
  ['인공지능은 새로운 단계에 들어섰다', false],
  ['ปัญญาประดิษฐ์', false],
  ['', false],
  ['6,000,000', false],
])('takes %j for a text counted in characters: %s', (text, expected) => {
  expect(isCountedInCharacters(text)).toBe(expected);
});

it.each([
  ['人工智能。', 5],
  ['人工 智能\n', 4],
  ['𠮷野家', 3],
  ['', 0],
])('counts the characters of %j: %i', (text, characters) => {
  expect(countCharacters(text)).toBe(characters);
});
