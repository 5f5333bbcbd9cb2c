import { formatDate } from '../../core/basics/format-date.ts';
import type { CredentialFacts } from '../../core/credential/credential-facts.ts';
import type { CredentialPlacing } from '../../core/credential/credential-signer.ts';
import { evidenceAddress } from '../../core/credential/evidence-address.ts';
import { isEarned } from '../../core/credential/is-earned.ts';
import type { Badge } from '../../exchange/credential/badge-form.ts';
import { badgeContext, credentialContext } from '../../exchange/credential/credential-contexts.ts';
import { text } from '../../messages.ts';
import { issuerAddress } from './issuer-address.ts';
import { secondsOf } from './seconds-of.ts';
import { statusAddress } from './status-address.ts';

/** The UUID of a record as an address that leads nowhere. */
const urnOf = (recordId: string): string => `urn:uuid:${recordId.slice(recordId.indexOf('_') + 1)}`;

const dayStart = (day: string): string => `${day}T00:00:00Z`;

/** Which pieces are shown: those that were named, each address once, because two things under one address would be one. */
const evidenceOf = (
  { evidence }: CredentialFacts,
  shown: readonly number[],
): NonNullable<Badge['evidence']> => {
  const seen = new Set<string>();
  return evidence
    .filter(({ position }) => shown.includes(position))
    .map(({ kind, value, note, fileSha256 }) => {
      const address = evidenceAddress(kind, value);
      const isFirst = address !== undefined && !seen.has(address);
      if (address !== undefined) seen.add(address);
      const name = note.trim() || value.trim() || kind;
      return {
        ...(isFirst ? { id: address } : {}),
        type: ['Evidence'],
        name,
        ...(value.trim() === '' || value.trim() === name ? {} : { description: value.trim() }),
        ...(fileSha256 === null ? {} : { narrative: `sha256:${fileSha256}` }),
        genre: kind,
      };
    });
};

/** A verified result as Open Badges 3.0: the words of the plan stay as they were agreed on, ours are in the same language. */
export const composeBadge = (
  publicUrl: string,
  facts: CredentialFacts,
  placing: CredentialPlacing,
): Badge => {
  const { verdict, verifiedAt, verifiers, participant, institution, title } = facts;
  const { credentialId, institutionId, list, place, issuedAt, locale, isDemonstration } = placing;
  if (!isEarned(verdict) || verifiedAt === null) throw new Error('a credential of what was not earned');
  const issuer = issuerAddress(publicUrl, institutionId);
  const status = statusAddress(publicUrl, institutionId, list);
  const description = urnOf(facts.resultId);
  const narrative = text(locale, 'credential.document.narrative', {
    host: facts.hostName,
    date: formatDate(verifiedAt.slice(0, 10), locale),
    verifiers,
  });
  const evidence = evidenceOf(facts, placing.evidence);
  return {
    '@context': [credentialContext, badgeContext],
    id: urnOf(credentialId),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: issuer, type: ['Profile'], name: institution[locale] },
    validFrom: secondsOf(issuedAt),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: participant, identityType: 'name' },
      ],
      ...(facts.departedOn === null ? {} : { activityStartDate: dayStart(facts.departedOn) }),
      ...(facts.returnedOn === null ? {} : { activityEndDate: dayStart(facts.returnedOn) }),
      narrative: isDemonstration
        ? `${text(locale, 'credential.document.demonstration')} ${narrative}`
        : narrative,
      achievement: {
        id: urnOf(facts.taskId),
        type: ['Achievement'],
        achievementType: 'Assignment',
        inLanguage: locale,
        name: title,
        description: facts.expectedResult,
        criteria: { narrative: facts.measure },
        resultDescription: [
          {
            id: description,
            type: ['ResultDescription'],
            name: text(locale, 'credential.document.verdict'),
            resultType: 'Result',
            allowedValue: ['achieved', 'partly'],
          },
        ],
      },
      result: [{ type: ['Result'], resultDescription: description, value: verdict }],
    },
    ...(evidence.length === 0 ? {} : { evidence }),
    credentialStatus: {
      id: `${status}#${place}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(place),
      statusListCredential: status,
    },
  };
};
