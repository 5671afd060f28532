import { describe, expect, it } from 'vitest';
import { isNetworkFailure } from './runNpm.mjs';

describe('isNetworkFailure', () => {
  it.each([
    ['npm error code ECONNREFUSED', true],
    ['npm error errno ENOTFOUND\nnpm error network request failed', true],
    ['npm error code EAI_AGAIN', true],
    ['npm error code EUSAGE', false],
    ['npm error code EINTEGRITY', false],
    ['npm error code ENOSPC', false],
  ])('tells %j apart', (output, isNetwork) => {
    expect(isNetworkFailure(output)).toBe(isNetwork);
  });
});
