import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { describe, expect, it } from 'vitest';
import { loadContext } from '../../../src/exchange/credential/load-context.ts';
import { issuer, issuerId, signedBadge, signedStatus, verificationMethod } from './sample-badge.ts';

/** What an independent verifier finds at our addresses; it has no others. */
const loaderWith =
  (status: object) =>
  async (url: string): Promise<object> => {
    const [key] = issuer.verificationMethod;
    if (url === issuerId) return { document: issuer, documentUrl: url };
    if (url === verificationMethod) {
      return { document: { '@context': 'https://w3id.org/security/multikey/v1', ...key }, documentUrl: url };
    }
    if (url.includes('/credentials/status/')) return { document: status, documentUrl: url };
    return loadContext(url);
  };

/** Its reader of lists knows no other time than that of the machine. */
const verify = async (credential: object, places: readonly number[] = []) => {
  const suite = new DataIntegrityProof({ cryptosuite });
  const documentLoader = loaderWith(await signedStatus(places, '2126-01-01T00:00:00Z'));
  return verifyCredential({
    credential,
    suite,
    documentLoader,
    now: new Date('2026-02-01T00:00:00Z'),
    checkStatus: async (options) =>
      checkStatus({ ...options, suite, documentLoader, verifyBitstringStatusListCredential: true }),
  });
};

describe('the verifier of Digital Bazaar', () => {
  it('finds our credential good, with our list', async () => {
    const found = await verify(await signedBadge());
    expect(found.error?.errors ?? []).toEqual([]);
    expect(found.verified).toBe(true);
  });

  it('refuses one changed letter', async () => {
    const signed = await signedBadge();
    expect((await verify({ ...signed, name: `${signed.name}.` })).verified).toBe(false);
  });

  it('reads from our list that it is revoked', async () => {
    const statusOf = async (places: readonly number[]) => {
      const { verified, statusResult } = await verify(await signedBadge(), places);
      return [verified, statusResult?.results?.map(({ status }) => status)];
    };
    // Its caller decides what a set place means.
    expect(await statusOf([5])).toEqual([true, [true]]);
    expect(await statusOf([4, 6])).toEqual([true, [false]]);
  });
});
