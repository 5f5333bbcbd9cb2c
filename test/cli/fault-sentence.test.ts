import { expect, it } from 'vitest';
import { faultSentence } from '../../src/cli/fault-sentence.ts';

const sentence = (value: string, column = 'value') =>
  faultSentence('en', {
    code: 'not-a-number',
    file: 'a.xlsx',
    sheet: 'S',
    row: 3,
    column,
    params: { value },
  });

it('names file, sheet, row and column before what is wrong', () => {
  expect(sentence('many')).toMatch(/^a\.xlsx, sheet “S”, row 3, column “value”: “many” is not a number: /);
});

it('shows nothing of a file that would steer the terminal, and no page of it', () => {
  expect(sentence('\u001b[2Jx', 'a\nb')).toMatch(/column “a\ufffdb”: “\ufffd\[2Jx” is/);
  expect(sentence('9'.repeat(30_000)).length).toBeLessThan(1000);
});
