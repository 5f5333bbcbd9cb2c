import type { PublicResult } from '../../../contract/catalogue.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { evidenceHref } from '../../evidence-href.ts';
import { text } from '../../../messages.ts';

/** What shows the result: identifiers and addresses to follow, and fingerprints by which a file can be checked. */
export const ResultEvidence = ({
  locale,
  evidence,
}: {
  readonly locale: Locale;
  readonly evidence: PublicResult['evidence'];
}) =>
  evidence.length === 0 ? undefined : (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{text(locale, 'report.public.evidence')}</h2>
      <p>{text(locale, 'report.public.evidence-what')}</p>
      <ol>
        {evidence.map(({ kind, value, note, fileSha256, capturedOn }) => {
          const href = evidenceHref({ kind, value });
          return (
            <li key={`${kind} ${value} ${fileSha256 ?? ''}`}>
              <strong>{text(locale, `report.evidence-kind.${kind}`)}</strong>{' '}
              {href === undefined ? value : <a href={href}>{value}</a>}
              {note === '' ? '' : ` — ${note}`}
              {capturedOn === null
                ? undefined
                : ` (${text(locale, 'report.evidence.copy-of', { date: formatDate(capturedOn, locale) })})`}
              {fileSha256 === null ? undefined : (
                <p className="fingerprint">
                  <code>{text(locale, 'report.evidence.fingerprint', { hash: fileSha256 })}</code>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
