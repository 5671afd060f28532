import { describe, expect, it } from 'vitest';
import { trimContext } from './trimContext';

describe('trimContext', () => {
  it.each([
    ['cut words go', 'ernment paid ', ' to Bukele’s gov', '… paid ', ' to Bukele’s …'],
    ['other blocks go', 'r.\nRisky?\nIt paid ', ' in all.\nSome', 'It paid ', ' in all.'],
    ['at the start and end of a block', 'before\n', '\nafter', '', ''],
    ['nothing around', '', '', '', ''],
    ['no spaces', '政府支付了', '美元', '政府支付了', '美元'],
  ])('%s', (_case, prefix, suffix, before, after) => {
    expect(trimContext({ exact: 'x', prefix, suffix })).toEqual({ before, after });
  });
});
