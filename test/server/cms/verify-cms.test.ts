import { beforeAll, describe, expect, test } from 'vitest';
import { createCmsVerifier } from '../../../src/server/cms/create-cms-verifier.ts';
import type { VerifySignature } from '../../../src/core/mobility/checked-signature.ts';
import fixture from './openssl-signature.json' with { type: 'json' };
import { certify, derOf, signCms, type Holder } from './test-authority.ts';

const content = new TextEncoder().encode('{"plannedEnd":"2027-06-30"}');
const at = new Date('2026-12-01T00:00:00Z');

let authority: Holder;
let signer: Holder;
let verify: VerifySignature;
beforeAll(async () => {
  authority = await certify('A test authority', { isAuthority: true });
  signer = await certify('АЙГЕРІМ НҰРБЕК', { issuer: authority, serialNumber: 'IIN040512600014' });
  verify = createCmsVerifier([derOf(authority)]);
});

const refused = async (cms: Uint8Array, on = at, said = content): Promise<string> => {
  const answer = await verify(cms, said, on);
  return answer.ok ? 'accepted' : answer.refusal.code;
};

describe('a digital signature of a trusted authority', () => {
  test('is accepted with the content inside and apart, and says whose it is', async () => {
    for (const isAttached of [true, false]) {
      expect(await verify(await signCms(signer, content, { isAttached }), content, at)).toEqual({
        ok: true,
        value: {
          subject: 'АЙГЕРІМ НҰРБЕК',
          issuer: 'A test authority',
          validFrom: '2026-01-01T00:00:00.000Z',
          validTo: '2036-01-01T00:00:00.000Z',
          iin: '040512600014',
        },
      });
    }
  });
  test('is accepted by a chain over an authority that was sent along', async () => {
    const middle = await certify('Between', { issuer: authority, isAuthority: true });
    const below = await certify('Below', { issuer: middle });
    expect(await refused(await signCms(below, content, { chain: [middle] }))).toBe('accepted');
    expect(await refused(await signCms(below, content))).toBe('signature-issuer-unknown');
  });
  test('as openssl makes it, is accepted too', async () => {
    const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
    const own = createCmsVerifier([bytes(fixture.authority)]);
    const said = new TextEncoder().encode(fixture.content);
    const day = new Date('2027-06-01T00:00:00Z');
    for (const cms of [fixture.attached, fixture.detached]) {
      expect(await own(bytes(cms), said, day)).toMatchObject({ ok: true, value: { iin: '040512600014' } });
      expect(await own(bytes(cms), content, day)).toMatchObject({
        refusal: { code: 'signature-of-other-content' },
      });
    }
  });
});

describe('a digital signature is refused', () => {
  test('over other content, inside and apart', async () => {
    const other = new TextEncoder().encode('{"plannedEnd":"2027-07-30"}');
    for (const isAttached of [true, false]) {
      const cms = await signCms(signer, content, { isAttached });
      expect(await refused(cms, at, other)).toBe('signature-of-other-content');
    }
  });
  test('when one bit of the signature is another', async () => {
    const cms = await signCms(signer, content);
    cms[cms.length - 5] = (cms.at(-5) ?? 0) ^ 1;
    expect(await refused(cms)).toBe('signature-not-genuine');
  });
  test('outside the days of its certificate', async () => {
    const cms = await signCms(signer, content);
    expect(await refused(cms, new Date('2036-01-02T00:00:00Z'))).toBe('certificate-expired');
    expect(await refused(cms, new Date('2025-12-31T00:00:00Z'))).toBe('certificate-expired');
  });
  test('by a foreign authority, even one of the same name, and by a certificate that signs itself', async () => {
    const foreign = await certify('A test authority', { isAuthority: true });
    const theirs = await certify('Somebody', { issuer: foreign });
    expect(await refused(await signCms(theirs, content, { chain: [foreign] }))).toBe(
      'signature-issuer-unknown',
    );
    const alone = await certify('Alone');
    expect(await refused(await signCms(alone, content))).toBe('signature-issuer-unknown');
  });
  test('by a certificate that is no authority but issued one', async () => {
    const below = await certify('Below', { issuer: signer });
    expect(await refused(await signCms(below, content, { chain: [signer] }))).toBe(
      'signature-issuer-unknown',
    );
  });
  test('with a key that is not for signing, or too short', async () => {
    const cipher = await certify('For ciphers', { issuer: authority, keyUsage: 0b0010_0000 });
    expect(await refused(await signCms(cipher, content))).toBe('certificate-not-for-signing');
    const short = await certify('Short', { issuer: authority, modulusLength: 1024 });
    expect(await refused(await signCms(short, content))).toBe('signature-algorithm-not-checkable');
  });
  test('by an algorithm that cannot be checked here: SHA-1, GOST 34.310-2004, GOST R 34.10-2012', async () => {
    expect(await refused(await signCms(signer, content, { digest: 'SHA-1' }))).toBe(
      'signature-algorithm-not-checkable',
    );
    for (const algorithm of ['1.2.398.3.10.1.1.1.2', '1.2.643.7.1.1.3.2']) {
      expect(await refused(await signCms(signer, content, { algorithm }))).toBe(
        'signature-algorithm-not-checkable',
      );
    }
  });
  test('when it is no signature at all', async () => {
    for (const bytes of [[], [48, 0], [48, 130, 255, 255], Array.from({ length: 500 }, (_, i) => i % 256)]) {
      expect(await refused(new Uint8Array(bytes))).toBe('signature-not-readable');
    }
    const cms = await signCms(signer, content);
    expect(await refused(cms.slice(0, -20))).toBe('signature-not-readable');
  });
});
