import { issuerDocument } from '../../../src/exchange/credential/issuer-document.ts';
import { publicKeyOf } from '../../../src/exchange/credential/multikey.ts';
import { signDocument } from '../../../src/exchange/credential/sign-document.ts';
import { statusList } from '../../../src/exchange/credential/status-list.ts';
import type { Badge } from '../../../src/exchange/credential/badge-form.ts';

export const issuerId = 'https://qaitu.example/credentials/issuers/ins_a';
export const seed = Buffer.alloc(32, 7);
export const verificationMethod = `${issuerId}#key_1`;
export const issuer = issuerDocument(issuerId, [{ id: 'key_1', publicKey: publicKeyOf(seed) }]);
const statusId = 'https://qaitu.example/credentials/status/ins_a/0';
const uuid = (last: number) => `urn:uuid:6fbf6f8e-3c9b-4b7a-8a8a-0d6f0e6b1c1${last}`;

/** A credential as it is issued, not yet signed. */
export const badge: Badge = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: uuid(1),
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Екі мақала жариялау',
  issuer: { id: issuerId, type: ['Profile'], name: 'Үлгі университеті' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      { type: 'IdentityObject', hashed: false, identityHash: 'Айгүл Сейітқызы', identityType: 'name' },
    ],
    activityStartDate: '2025-09-01T00:00:00Z',
    activityEndDate: '2025-12-20T00:00:00Z',
    narrative: 'Нәтижені екі тәуелсіз сарапшы тексерді.',
    achievement: {
      id: uuid(2),
      type: ['Achievement'],
      achievementType: 'Assignment',
      inLanguage: 'kk',
      name: 'Екі мақала жариялау',
      description: 'Scopus базасына кіретін журналда екі мақала.',
      criteria: { narrative: 'Мақалалардың DOI нөмірлері.' },
      resultDescription: [
        {
          id: uuid(3),
          type: ['ResultDescription'],
          name: 'Тексеру қорытындысы',
          resultType: 'Result',
          allowedValue: ['achieved', 'partly'],
        },
      ],
    },
    result: [{ type: ['Result'], resultDescription: uuid(3), value: 'achieved' }],
  },
  evidence: [
    { id: 'https://doi.org/10.1000/182', type: ['Evidence'], name: 'Бірінші мақала', genre: 'doi' },
    { type: ['Evidence'], name: 'Анықтама', narrative: `sha256:${'a'.repeat(64)}`, genre: 'file' },
  ],
  credentialStatus: {
    id: `${statusId}#5`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '5',
    statusListCredential: statusId,
  },
};

export const signedBadge = async (given: Badge = badge) =>
  signDocument(given, { seed, verificationMethod }, '2026-01-01T00:00:00Z');

/** The signed list with these places revoked. */
export const signedStatus = async (places: readonly number[], validUntil = '2026-03-01T00:00:00Z') =>
  signDocument(
    statusList({
      id: statusId,
      issuer: issuerId,
      places,
      validFrom: '2026-01-01T00:00:00Z',
      validUntil,
    }),
    { seed, verificationMethod },
    '2026-01-01T00:00:00Z',
  );
