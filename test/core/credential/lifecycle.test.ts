import { describe, expect, test } from 'vitest';
import { changeIssuerKey } from '../../../src/core/credential/change-issuer-key.ts';
import type { CredentialStanding } from '../../../src/core/credential/credential.ts';
import type { CredentialFacts } from '../../../src/core/credential/credential-facts.ts';
import { issueCredential } from '../../../src/core/credential/issue-credential.ts';
import { revokeCredential, withdrawCredential } from '../../../src/core/credential/revoke-credential.ts';
import { revokeOverturned } from '../../../src/core/credential/revoke-overturned.ts';
import { credentialShape, issuerKeyShape } from '../../../src/core/credential/shapes.ts';
import type { Verdict } from '../../../src/core/report/result.ts';

const circumstances = {
  now: '2026-11-26T22:00:00.000Z',
  actor: 'acc_1',
  institutionId: 'ins_1',
  isDemonstration: false,
  newId: (prefix: string) => `${prefix}_1`,
};
const facts: CredentialFacts = {
  ...{ resultId: 'res_1', taskId: 'tsk_1', mobilityId: 'mob_1', accountId: 'acc_1', verdict: 'achieved' },
  ...{ verifiedAt: '2026-11-20T00:00:00.000Z', verifiers: 1, participant: 'Айгерім Нұрбек' },
  ...{ institution: { kk: 'У', ru: 'У', en: 'U' }, title: 't', expectedResult: 'e', measure: 'm' },
  ...{ hostName: 'h', country: 'DEU', departedOn: null, returnedOn: null },
  evidence: [{ position: 0, kind: 'doi', value: '10.1000/182', note: '', fileSha256: null }],
};
const signed = {
  ...{ id: 'crd_1', list: 0, place: 5, contentSha256: 'a'.repeat(64) },
  key: { id: 'key_1', publicKey: 'z6Mk', isNew: true },
};
const state = { facts, validId: undefined, signed };

describe('a credential', () => {
  test('is issued once, and its key is made with the first', () => {
    const decided = issueCredential(state, { evidence: [0] }, circumstances);
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(decided.value.map(({ kind }) => kind)).toEqual(['IssuerKeyMade', 'CredentialIssued']);
    expect(issueCredential({ ...state, validId: 'crd_1' }, { evidence: [] }, circumstances)).toEqual({
      ok: true,
      value: [],
    });
  });

  test.each(['not-achieved', 'superseded', 'not-verifiable', null] as const)(
    'is not of %s',
    (verdict: Verdict | null) => {
      const unearned = { ...state, facts: { ...facts, verdict } };
      expect(issueCredential(unearned, { evidence: [] }, circumstances)).toMatchObject({
        refusal: { code: 'credential-not-earned' },
      });
    },
  );

  test('is of somebody, with evidence that there is', () => {
    const nameless = { ...state, facts: { ...facts, participant: '' } };
    expect(issueCredential(nameless, { evidence: [] }, circumstances)).toMatchObject({
      refusal: { code: 'credential-without-name' },
    });
    expect(issueCredential(state, { evidence: [1] }, circumstances)).toMatchObject({
      refusal: { code: 'evidence-unknown' },
    });
    expect(issueCredential({ ...state, facts: undefined }, { evidence: [] }, circumstances)).toMatchObject({
      refusal: { code: 'result-unknown' },
    });
  });

  const issued = (): CredentialStanding & { readonly id: string } => {
    const decided = issueCredential(state, { evidence: [] }, circumstances);
    if (!decided.ok) throw new Error(decided.refusal.code);
    const entry = decided.value.at(-1);
    if (entry === undefined) throw new Error('no entry');
    return { ...(credentialShape.fold(undefined, entry) as CredentialStanding), id: 'crd_1' };
  };

  test('is revoked by whom and why, and stays so', () => {
    for (const [revoke, cause] of [
      [revokeCredential, 'office'],
      [withdrawCredential, 'withdrawn'],
    ] as const) {
      const decided = revoke(issued(), {}, circumstances);
      if (!decided.ok) throw new Error(decided.refusal.code);
      const [entry] = decided.value;
      if (entry === undefined) throw new Error('no entry');
      const { id: _id, ...before } = issued();
      const after = credentialShape.fold(before, entry) as CredentialStanding;
      expect(after).toMatchObject({ status: 'revoked', revokeCause: cause, revokedAt: circumstances.now });
      expect(revoke({ ...after, id: 'crd_1' }, {}, circumstances)).toMatchObject({
        refusal: { code: 'not-in-this-state' },
      });
    }
    expect(revokeCredential(undefined, {}, circumstances)).toMatchObject({
      refusal: { code: 'credential-unknown' },
    });
  });

  test('falls with its verdict, and only then', () => {
    const kinds = (verdict: Verdict | null) => {
      const decided = revokeOverturned({ verdict, valid: [issued()] }, {}, circumstances);
      return decided.ok ? decided.value.map(({ data }) => data['revokeCause']) : [];
    };
    expect(kinds('achieved')).toEqual([]);
    expect(kinds('partly')).toEqual(['verdict-changed']);
    expect(kinds(null)).toEqual(['verdict-changed']);
  });
});

test('another key takes the place of the last, which stays', () => {
  const decided = changeIssuerKey(
    { currentId: 'key_1', next: { id: 'key_2', publicKey: 'z6Mk2' } },
    {},
    circumstances,
  );
  if (!decided.ok) throw new Error('refused');
  expect(decided.value.map(({ kind, recordId }) => `${kind} ${recordId}`)).toEqual([
    'IssuerKeyRetired key_1',
    'IssuerKeyMade key_2',
  ]);
  const [retired] = decided.value;
  const before = { publicKey: 'z6Mk', madeAt: '2026-01-01T00:00:00.000Z', retiredAt: null };
  expect(retired && issuerKeyShape.fold(before, retired)).toMatchObject({
    publicKey: 'z6Mk',
    retiredAt: circumstances.now,
  });
});
