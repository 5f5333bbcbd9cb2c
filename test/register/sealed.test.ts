import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIin } from '../../src/core/basics/iin.ts';
import { hashIin } from '../../src/register/person/hash-iin.ts';
import { readKeyRing } from '../../src/register/key-ring.ts';
import { isCurrent, open, seal } from '../../src/register/sealed.ts';

const keyText = (id: string, byte: number): string => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
const ringOf = (...parts: readonly string[]) => {
  const ring = readKeyRing(parts.join(','));
  if (!ring.ok) throw new Error(ring.refusal.code);
  return ring.value;
};
const ring = ringOf(keyText('b', 2), keyText('a', 1));
const place = { table: 'person', column: 'iin', recordId: 'per_1' };

describe('sealed values', () => {
  it('open where they were sealed and look different each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, recordId) => {
        const context = { ...place, recordId };
        const sealed = seal(ring, text, context);
        expect(sealed).toMatch(/^v1:b:[A-Za-z0-9_-]{38,}$/);
        expect(seal(ring, text, context)).not.toBe(sealed);
        expect(open(ring, sealed, context)).toEqual({ ok: true, value: text });
      }),
    );
  });

  it('do not open in another record, column or table', () => {
    const sealed = seal(ring, 'Әлия', place);
    for (const other of [{ recordId: 'per_2' }, { column: 'name' }, { table: 'mail' }])
      expect(open(ring, sealed, { ...place, ...other })).toMatchObject({ refusal: { code: 'seal-broken' } });
    const moved = { table: 'per', column: 'soniin', recordId: 'per_1' };
    expect(open(ring, sealed, moved)).toMatchObject({ ok: false });
  });

  it('do not open with any character changed, cut or added', () => {
    const sealed = seal(ring, '900101100014', place);
    for (let index = 0; index < sealed.length; index += 1) {
      const letter = sealed.charAt(index) === 'A' ? 'B' : 'A';
      const changed = sealed.slice(0, index) + letter + sealed.slice(index + 1);
      expect(open(ring, changed, place), String(index)).toMatchObject({ ok: false });
      expect(open(ring, sealed.slice(0, index), place)).toMatchObject({ ok: false });
    }
    for (const wrong of [
      `${sealed}A`,
      `${sealed}=`,
      `${sealed}\n`,
      '',
      'v2:b:AAAA',
      sealed.replace('b', 'a'),
    ])
      expect(open(ring, wrong, place)).toMatchObject({ ok: false });
  });

  it('tell an unknown key from a wrong one, and a malformed value', () => {
    const sealed = seal(ring, 'x', place);
    expect(open(ringOf(keyText('c', 2)), sealed, place)).toEqual({
      ok: false,
      refusal: { code: 'seal-key-unknown', params: { keyId: 'b' } },
    });
    expect(open(ringOf(keyText('b', 3)), sealed, place)).toMatchObject({ refusal: { code: 'seal-broken' } });
    expect(open(ring, 'plain text', place)).toMatchObject({ refusal: { code: 'seal-malformed' } });
  });

  it('open with an older key until they are sealed again', () => {
    const sealed = seal(ringOf(keyText('a', 1)), 'x', place);
    expect(isCurrent(ring, sealed)).toBe(false);
    expect(open(ring, sealed, place)).toEqual({ ok: true, value: 'x' });
    expect(isCurrent(ring, seal(ring, 'x', place))).toBe(true);
  });
});

describe('readKeyRing', () => {
  it.each([
    ['', 'key-ring-empty'],
    ['nonsense', 'key-malformed'],
    [`:${Buffer.alloc(32).toString('base64')}`, 'key-malformed'],
    [`a:${Buffer.alloc(31).toString('base64')}`, 'key-not-256-bits'],
    [`${keyText('a', 1)},${keyText('a', 2)}`, 'key-named-twice'],
    [`${keyText('a', 1)},`, 'key-malformed'],
  ])('refuses %j', (text, code) => {
    expect(readKeyRing(text)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('hashIin', () => {
  const iinOf = (text: string) => {
    const iin = readIin(text);
    if (!iin.ok) throw new Error(iin.refusal.code);
    return iin.value;
  };

  it('is the same for one person and key, and another for any other', () => {
    const key = Buffer.alloc(32, 7);
    // printf 'iin:900101100014' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0707…07
    expect(hashIin(key, iinOf('900101100014'))).toBe(
      'c07a298146294d480d963456d7bd4d3639e63f00de665ca28dee58358a563713',
    );
    expect(hashIin(key, iinOf('851231200029'))).not.toBe(hashIin(key, iinOf('900101100014')));
    expect(hashIin(Buffer.alloc(32, 8), iinOf('900101100014'))).not.toBe(
      'c07a298146294d480d963456d7bd4d3639e63f00de665ca28dee58358a563713',
    );
    expect(() => hashIin(Buffer.alloc(31), iinOf('900101100014'))).toThrow(RangeError);
  });
});
