import type { ReleaseClaim, ReleaseFact } from '../../contract/audit-release.ts';
import type { ReleaseTable } from '../../contract/release.ts';
import { formatShare } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import { AuditCells } from './AuditCells.tsx';
import { sayFound, type WordOf } from './say-found.ts';

interface EvidenceProps {
  readonly locale: Locale;
  readonly claim: ReleaseClaim;
  readonly tables: readonly ReleaseTable[];
  readonly facts: readonly ReleaseFact[];
  readonly wordOf: WordOf;
}

const Facts = ({ locale, facts, wordOf }: Omit<EvidenceProps, 'claim' | 'tables'>) =>
  facts.length === 0 ? undefined : (
    <>
      <h4>{text(locale, 'audit.facts')}</h4>
      <ul className="audit-facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <code>{fact.locator}</code> {sayFound(fact.value, locale, wordOf)}{' '}
            {sayFound(fact.unit, locale, wordOf)}{' '}
            {fact.isOutside === true ? `(${text(locale, 'audit.fact.outside')})` : undefined}
            {fact.quote === undefined ? undefined : <q lang="en">{fact.quote}</q>}
          </li>
        ))}
      </ul>
    </>
  );

const Candidates = ({ locale, claim, wordOf }: Pick<EvidenceProps, 'locale' | 'claim' | 'wordOf'>) =>
  claim.candidates === undefined || claim.candidates.length === 0 ? undefined : (
    <>
      <h4>{text(locale, 'audit.candidates')}</h4>
      <p>{text(locale, 'audit.candidates.lead')}</p>
      <ol className="computation">
        {claim.candidates.map((candidate) => (
          <li key={candidate.line}>
            <code>{sayFound(candidate.line, locale, wordOf)}</code>{' '}
            {text(locale, 'audit.candidates.apart', { distance: formatShare(candidate.distance, locale, 2) })}
            {candidate.absent.length === 0
              ? undefined
              : `; ${text(locale, 'audit.candidates.absent', {
                  list: candidate.absent
                    .map(({ cell, value }) => `${sayFound(value, locale, wordOf)} (${cell})`)
                    .join(', '),
                })}`}
          </li>
        ))}
      </ol>
    </>
  );

/** The computation opened out: its lines, the cells and figures it used, and candidate explanations. */
export const AuditEvidence = ({ locale, claim, tables, facts, wordOf }: EvidenceProps) => {
  const used = new Set([...claim.evidence, ...(claim.candidates ?? [])].flatMap(({ cells }) => cells));
  // A claim that the figures say nothing of has no computation to open.
  if (claim.evidence.length === 0) return undefined;
  return (
    <details>
      <summary>{text(locale, 'audit.computation')}</summary>
      <ol className="computation">
        {claim.evidence.map(({ line }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two steps of a computation may read the same
          <li key={index}>
            <code>{sayFound(line, locale, wordOf)}</code>
          </li>
        ))}
      </ol>
      <Candidates locale={locale} claim={claim} wordOf={wordOf} />
      <AuditCells locale={locale} tables={tables} used={used} />
      <Facts locale={locale} facts={facts.filter((fact) => used.has(fact.locator))} wordOf={wordOf} />
    </details>
  );
};
