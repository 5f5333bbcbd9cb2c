import { describe, expect, it } from 'vitest';
import { headSigner, isSignedHead } from '../../src/register/journal/sign-heads.ts';

// RFC 8032, section 7.1, test 1: seed and public key.
const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
const published = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
const head = {
  institutionId: 'uni',
  sequence: 3,
  hash: 'ab'.repeat(32),
  at: '2026-11-25T12:00:00.000Z',
};

describe('signed heads', () => {
  const { publicKey, sign } = headSigner(seed);

  it('carry a signature that the public key knows', () => {
    expect(Buffer.from(publicKey, 'base64url').toString('hex')).toBe(published);
    const signed = sign(head);
    expect(signed).toEqual({ ...head, signature: signed.signature });
    expect(isSignedHead(signed, publicKey)).toBe(true);
    expect(sign(signed)).toEqual(signed);
  });

  it('lose it with any change, and to any other key', () => {
    const signed = sign(head);
    const changes = [
      { institutionId: 'other' },
      { sequence: 2 },
      { hash: 'cd'.repeat(32) },
      { at: '2026-11-25T12:00:00.001Z' },
      { signature: sign({ ...head, sequence: 4 }).signature ?? '' },
      { signature: 'nonsense' },
      { signature: '' },
    ];
    for (const change of changes) expect(isSignedHead({ ...signed, ...change }, publicKey)).toBe(false);
    expect(isSignedHead(head, publicKey)).toBe(false);
    expect(isSignedHead(signed, headSigner(Buffer.alloc(32, 1)).publicKey)).toBe(false);
    for (const key of ['', 'nonsense', `${publicKey}A`]) expect(isSignedHead(signed, key)).toBe(false);
  });

  it('need a seed of 32 bytes', () => {
    expect(() => headSigner(Buffer.alloc(31))).toThrow(RangeError);
  });
});
