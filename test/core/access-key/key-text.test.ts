import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKeyText, writeKeyText } from '../../../src/core/access-key/key-text.ts';
import { minuteLimit } from '../../../src/server/api/minute-limit.ts';

test('a key that was written is read, and nothing else', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (uuid, bytes) => {
      const secret = Buffer.from(bytes).toString('base64url');
      const id = `aky_${uuid}`;
      expect(readKeyText(writeKeyText(id, secret))).toEqual({ id, secret });
      expect(readKeyText(`${writeKeyText(id, secret)}A`)).toBeUndefined();
    }),
  );
  for (const text of ['', 'qk_', 'qk__', 'Bearer qk_x_y']) expect(readKeyText(text)).toBeUndefined();
});

test('a minute lets in as many as it may, and says when the next begins', () => {
  const secondsToWait = minuteLimit();
  const at = 600_000;
  expect([1, 2, 3].map(() => secondsToWait('a', 2, at + 15_000))).toEqual([0, 0, 45]);
  expect(secondsToWait('b', 2, at + 15_000)).toBe(0);
  expect(secondsToWait('a', 2, at + 60_000)).toBe(0);
});
