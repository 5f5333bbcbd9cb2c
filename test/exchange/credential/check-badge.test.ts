import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { encodeBitstring, readBitstring } from '../../../src/exchange/credential/bitstring.ts';
import { checkBadge } from '../../../src/exchange/credential/check-badge.ts';
import { issuerDocument } from '../../../src/exchange/credential/issuer-document.ts';
import { publicKeyOf } from '../../../src/exchange/credential/multikey.ts';
import { signDocument } from '../../../src/exchange/credential/sign-document.ts';
import { badge, issuer, issuerId, signedBadge, signedStatus, verificationMethod } from './sample-badge.ts';

const now = '2026-02-01T00:00:00Z';
const codeOf = async (text: string, more: { status?: string; now?: string } = {}) => {
  const checked = await checkBadge(text, { issuer, now, ...more });
  return checked.ok ? 'good' : checked.refusal.code;
};

type Path = readonly (string | number)[];

/** Every text, number and truth value of a document with the way to it. */
const leavesOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [path];

const changedAt = (document: object, path: Path, change: (value: unknown) => unknown): object => {
  const copy = structuredClone(document);
  let holder: Record<string | number, unknown> = copy as never;
  for (const step of path.slice(0, -1)) holder = holder[step] as never;
  const last = path.at(-1) ?? '';
  holder[last] = change(holder[last]);
  return copy;
};

describe('checkBadge', () => {
  it('finds a credential good as it was signed', async () => {
    const signed = await signedBadge();
    expect(await codeOf(JSON.stringify(signed))).toBe('good');
    // Spaces and the order of members say nothing.
    const turned = Object.fromEntries(Object.entries(signed).toReversed());
    expect(await codeOf(JSON.stringify(turned, undefined, 4))).toBe('good');
  });

  it('finds any change of any member', async () => {
    const signed = await signedBadge();
    const paths = leavesOf(signed);
    expect(paths.length).toBeGreaterThan(45);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.string({ minLength: 1, maxLength: 3 }),
        async (path, more) => {
          const changed = changedAt(signed, path, (value) =>
            typeof value === 'boolean' ? !value : `${String(value)}${more}`,
          );
          expect(await codeOf(JSON.stringify(changed))).not.toBe('good');
        },
      ),
      { numRuns: 150 },
    );
    // Each member once, whatever chance has drawn.
    for (const path of paths) {
      const changed = changedAt(signed, path, (value) =>
        typeof value === 'boolean' ? !value : `${String(value)}1`,
      );
      expect([path.join('.'), await codeOf(JSON.stringify(changed))]).not.toEqual([path.join('.'), 'good']);
    }
  });

  it('finds a member that is left out or added', async () => {
    const signed = await signedBadge();
    for (const name of Object.keys(signed)) {
      const { [name as 'name']: _left, ...rest } = signed;
      expect([name, await codeOf(JSON.stringify(rest))]).not.toEqual([name, 'good']);
    }
    expect(await codeOf(JSON.stringify({ ...signed, validUntil: '2030-01-01T00:00:00Z' }))).toBe('changed');
    expect(await codeOf(JSON.stringify({ ...signed, grade: 'A' }))).toBe('form');
  });

  it('does not take one value for a list of one', async () => {
    const signed = await signedBadge();
    expect(await codeOf(JSON.stringify({ ...signed, name: [signed.name] }))).toBe('form');
  });

  it('does not let two things share an address', async () => {
    const twice = { id: 'https://doi.org/10.1000/182', type: ['Evidence'], name: 'x', genre: 'doi' } as const;
    const signed = await signedBadge({
      ...badge,
      evidence: [
        { ...twice, type: ['Evidence'] },
        { ...twice, type: ['Evidence'], name: 'y' },
      ],
    });
    expect(await codeOf(JSON.stringify(signed))).toBe('form');
  });

  it('says from when and until when it is good', async () => {
    const signed = JSON.stringify(await signedBadge({ ...badge, validUntil: '2026-02-15T00:00:00Z' }));
    expect(await codeOf(signed, { now: '2025-12-31T23:59:59Z' })).toBe('not-yet-valid');
    expect(await codeOf(signed, { now: '2026-02-14T00:00:00Z' })).toBe('good');
    expect(await codeOf(signed, { now: '2026-02-16T00:00:00Z' })).toBe('expired');
  });

  it('takes only the keys of the issuer', async () => {
    const other = Buffer.alloc(32, 8);
    const forged = JSON.stringify(
      await signDocument(badge, { seed: other, verificationMethod }, '2026-01-01T00:00:00Z'),
    );
    expect(await codeOf(forged)).toBe('changed');
    const second = `${issuerId}#key_2`;
    const later = JSON.stringify(await signDocument(badge, { seed: other, verificationMethod: second }, now));
    expect(await codeOf(later)).toBe('key-unknown');
    // After the change of keys both hold.
    const both = issuerDocument(issuerId, [
      ...issuer.verificationMethod.map(({ publicKeyMultibase }) => ({
        id: 'key_1',
        publicKey: publicKeyMultibase,
      })),
      { id: 'key_2', publicKey: publicKeyOf(other) },
    ]);
    for (const text of [later, JSON.stringify(await signedBadge())]) {
      expect(await checkBadge(text, { issuer: both, now })).toMatchObject({ ok: true });
    }
    const stranger = { ...issuer, id: 'https://other.example/credentials/issuers/ins_a' };
    expect(await checkBadge(later, { issuer: stranger, now })).toMatchObject({
      refusal: { code: 'issuer-other' },
    });
  });

  it('reads the list of revoked ones', async () => {
    const signed = JSON.stringify(await signedBadge());
    const list = async (places: readonly number[]) => JSON.stringify(await signedStatus(places));
    expect(await codeOf(signed, { status: await list([4, 6]) })).toBe('good');
    expect(await codeOf(signed, { status: await list([5]) })).toBe('revoked');
    const revoked = await signedStatus([5]);
    const emptied = changedAt(revoked, ['credentialSubject', 'encodedList'], () => encodeBitstring([]));
    expect(await codeOf(signed, { status: JSON.stringify(emptied) })).toBe('status-changed');
    expect(await codeOf(signed, { status: await list([]), now: '2026-03-02T00:00:00Z' })).toBe('status-old');
    const elsewhere = changedAt(revoked, ['id'], (id) => `${String(id)}1`);
    expect(await codeOf(signed, { status: JSON.stringify(elsewhere) })).toBe('status-other');
    expect(await codeOf(signed, { status: '{}' })).toBe('status-form');
  });
});

describe('hostile files', () => {
  it('are refused in a word, and nothing is fetched', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const signed = JSON.stringify(await signedBadge());
    expect(await codeOf('')).toBe('not-json');
    expect(await codeOf('not json')).toBe('not-json');
    expect(await codeOf('['.repeat(100_000) + ']'.repeat(100_000))).toBe('too-deep');
    expect(await codeOf(`${signed}${' '.repeat(300_000)}`)).toBe('too-large');
    expect(await codeOf(signed.replace('{"@context"', '{"name":"other","@context"'))).toBe('named-twice');
    expect(await codeOf(signed.replace('{"@context"', '{"n\\u0061me":"other","@context"'))).toBe(
      'named-twice',
    );
    const remote = signed.replace('https://www.w3.org/ns/credentials/v2', 'https://evil.example/context');
    expect(await codeOf(remote)).toBe('form');
    expect(await codeOf(signed.replace('eddsa-rdfc-2022', 'ecdsa-rdfc-2019'))).toBe('form');
    expect(await codeOf('null')).toBe('form');
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it('do not unpack to more than a list has', () => {
    expect(readBitstring('uH4sIAAAA', 1)).toBeUndefined();
    expect(readBitstring(encodeBitstring([3]).slice(0, -6), 3)).toBeUndefined();
    expect(readBitstring(encodeBitstring([3]), 131_072)).toBeUndefined();
  });

  it('a list gives back what was set in it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(131_071), { maxLength: 40 }), fc.nat(131_071), (places, other) => {
        const encoded = encodeBitstring(places);
        expect(places.every((place) => readBitstring(encoded, place) === true)).toBe(true);
        expect(readBitstring(encoded, other)).toBe(places.includes(other));
      }),
      { numRuns: 40 },
    );
  });
});
