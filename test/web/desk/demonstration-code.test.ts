import { describe, expect, it } from 'vitest';
import { demonstrationCode } from '../../../src/web/desk/sign-in/demonstration-code.ts';

describe('the code of a demonstration account', () => {
  // RFC 6238, appendix B, SHA-1: the last six of the eight digits printed there; the secret is "12345678901234567890".
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %d s is that of RFC 6238', async (seconds, code) => {
    expect(await demonstrationCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', seconds * 1000)).toBe(code);
  });

  it('reads a secret typed in groups and small letters', async () => {
    expect(await demonstrationCode('gezd gnbv gy3t qojq gezd gnbv gy3t qojq', 59_000)).toBe('287082');
  });
});
