import type { CheckedCredential, GoodCredential } from '../../contract/checked-credential.ts';
import { formatDate } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Result } from '../../core/basics/result.ts';
import type { SignedBadge } from '../../exchange/credential/badge-form.ts';
import type { CheckedBadge } from '../../exchange/credential/check-badge.ts';
import type { HereRefusal } from './check-here.ts';

const goodOf = ({ issuer, validFrom, credentialSubject, evidence = [] }: SignedBadge): GoodCredential => {
  const { identifier, achievement, result, narrative, activityStartDate, activityEndDate } =
    credentialSubject;
  return {
    participant: identifier[0].identityHash,
    title: achievement.name,
    language: achievement.inLanguage,
    expectedResult: achievement.description,
    measure: achievement.criteria.narrative,
    verdict: result[0].value,
    issuer: { id: issuer.id, name: issuer.name },
    issuedOn: validFrom.slice(0, 10),
    stay: { from: activityStartDate?.slice(0, 10), until: activityEndDate?.slice(0, 10) },
    about: narrative,
    evidence: evidence.map(({ id, genre, name, narrative: told }) => ({
      kind: genre,
      name,
      address: id,
      fingerprint: told?.replace(/^sha256:/, ''),
    })),
  };
};

/** What came of a check, with days as the reader writes them. */
export const checkedView = (
  checked: Result<CheckedBadge, HereRefusal>,
  locale: Locale,
): CheckedCredential => {
  if (checked.ok) return { isGood: true, credential: goodOf(checked.value.badge) };
  const { code, params } = checked.refusal;
  const told = Object.entries(params).map(
    ([name, value]) => [name, name === 'on' ? formatDate(String(value), locale) : value] as const,
  );
  return { isGood: false, code, params: Object.fromEntries(told) };
};
