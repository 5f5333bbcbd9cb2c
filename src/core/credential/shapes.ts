import { standingShape } from '../basics/standing-shape.ts';
import type { CredentialStanding } from './credential.ts';
import type { IssuerKeyStanding } from './issuer-key.ts';

export const issuerKeyShape = standingShape<IssuerKeyStanding>('issuer-key', { first: 'IssuerKeyMade' }, [
  'publicKey',
  'madeAt',
  'retiredAt',
]);

export const credentialShape = standingShape<CredentialStanding>(
  'credential',
  { first: 'CredentialIssued' },
  [
    'resultId',
    'mobilityId',
    'accountId',
    'keyId',
    'list',
    'place',
    'verdict',
    'status',
    'contentSha256',
    'issuedAt',
    'revokedAt',
    'revokeCause',
  ],
);
