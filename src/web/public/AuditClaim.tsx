import { text, textOf } from '../../messages.ts';
import { paths } from '../paths.ts';
import { AuditEvidence } from './AuditEvidence.tsx';
import { groupOf, verdictSigns } from '../../contract/audit-groups.ts';
import { sayFound, sayReasons, type WordOf } from './say-found.ts';
import type { ReleaseClaim, ReleaseFact } from '../../contract/audit-release.ts';
import type { ReleaseTable } from '../../contract/release.ts';
import type { Locale } from '../../core/basics/locale.ts';

/** One claim: what the source says, what the audit finds, and how it came to that. */
export const AuditClaim = ({
  locale,
  claim,
  tables,
  facts,
  wordOf,
}: {
  readonly locale: Locale;
  readonly claim: ReleaseClaim;
  readonly tables: readonly ReleaseTable[];
  readonly facts: readonly ReleaseFact[];
  readonly wordOf: WordOf;
}) => {
  const group = groupOf(claim.verdict);
  const values = [
    { key: 'expected', value: claim.expected },
    { key: 'computed', value: claim.computed },
    { key: 'tolerance', value: claim.tolerance },
  ] as const;
  const given = values.filter(({ value }) => value !== null && value !== '');
  return (
    <article className={`claim ${group}`} id={claim.id} aria-labelledby={`${claim.id}:text`}>
      <h3 id={`${claim.id}:text`}>{claim.text[locale]}</h3>
      <p className="claim-facts">
        <strong className="verdict">
          <span aria-hidden="true">{verdictSigns[group]}</span>{' '}
          {textOf(locale, `audit.verdict.${claim.verdict}`)}
        </strong>
        {claim.severity === 'none' ? undefined : (
          <span className={`severity ${claim.severity}`}>
            {text(locale, 'audit.severity')}: {textOf(locale, `audit.severity.${claim.severity}`)}
          </span>
        )}
        <span>{textOf(locale, `audit.rule.${claim.rule}`)}</span>
        <a href={paths.claim(locale, claim.id)} aria-label={text(locale, 'audit.link', { id: claim.id })}>
          <code>{claim.id}</code>
        </a>
        <span>
          <span className="unseen">{text(locale, 'audit.locator')}: </span>
          <code>{claim.locator.replaceAll('|', ' · ')}</code>
        </span>
      </p>
      {given.length === 0 ? undefined : (
        <dl className="claim-values">
          {given.map(({ key, value }) => (
            <div key={key}>
              <dt>{text(locale, `audit.${key}`)}</dt>
              <dd>{sayFound(value, locale, wordOf)}</dd>
            </div>
          ))}
        </dl>
      )}
      {claim.reasons.length === 0 ? undefined : (
        <ul className="claim-reasons">
          {sayReasons(claim.reasons, locale, wordOf, (code) => textOf(locale, `audit.reason.${code}`)).map(
            (reason) => (
              <li key={reason}>{reason}</li>
            ),
          )}
        </ul>
      )}
      {claim.note === undefined ? undefined : <p>{claim.note[locale]}</p>}
      <AuditEvidence locale={locale} claim={claim} tables={tables} facts={facts} wordOf={wordOf} />
    </article>
  );
};
