import type { ReactNode } from 'react';
import type { GoodCredential } from '../../../contract/checked-credential.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { evidenceKinds } from '../../../core/report/evidence-kinds.ts';
import { text } from '../../../messages.ts';

type Evidence = GoodCredential['evidence'][number];

/** Only what leads to the web is a link. */
const isWeb = (address: string | undefined): address is string => /^https?:\/\//i.test(address ?? '');

const EvidenceLine = ({ locale, evidence }: { readonly locale: Locale; readonly evidence: Evidence }) => {
  const kind = evidenceKinds.find((known) => known === evidence.kind);
  return (
    <li>
      {kind === undefined ? undefined : (
        <span className="label">{text(locale, `report.evidence-kind.${kind}`)} </span>
      )}
      {isWeb(evidence.address) ? (
        <a href={evidence.address} rel="nofollow noreferrer">
          {evidence.name}
        </a>
      ) : (
        evidence.name
      )}
      {evidence.fingerprint === undefined ? undefined : (
        <span className="fingerprint">
          {text(locale, 'credential.page.fingerprint')}: <code>{evidence.fingerprint}</code>
        </span>
      )}
    </li>
  );
};

const daysOf = ({ from, until }: GoodCredential['stay'], locale: Locale): string | undefined =>
  from === undefined && until === undefined
    ? undefined
    : [from, until].map((day) => (day === undefined ? '…' : formatDate(day, locale))).join(' – ');

/** A credential that was found good, for people: who, what, what was found, by whom, what shows it. */
export const CredentialFacts = ({
  locale,
  credential,
}: {
  readonly locale: Locale;
  readonly credential: GoodCredential;
}) => {
  const { participant, title, language, expectedResult, measure, verdict, issuer, issuedOn, evidence } =
    credential;
  const stay = daysOf(credential.stay, locale);
  const written = (words: string): ReactNode => (
    <span lang={language} className="written">
      {words}
    </span>
  );
  const rows: readonly (readonly [string, ReactNode])[] = [
    [text(locale, 'credential.page.holder'), <strong key="holder">{participant}</strong>],
    [text(locale, 'credential.page.task'), written(title)],
    [text(locale, 'credential.page.expected'), written(expectedResult)],
    [text(locale, 'credential.page.measure'), written(measure)],
    [
      text(locale, 'credential.page.finding'),
      <strong key="finding">{text(locale, `credential.verdict.${verdict}`)}</strong>,
    ],
    [text(locale, 'credential.page.about'), written(credential.about)],
    ...(stay === undefined ? [] : [[text(locale, 'credential.page.stay'), stay] as const]),
    [
      text(locale, 'credential.page.issuer'),
      <span key="issuer" lang={language}>
        {issuer.name}
      </span>,
    ],
    [text(locale, 'credential.page.issued'), formatDate(issuedOn, locale)],
  ];
  return (
    <>
      <dl className="credential-facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{text(locale, 'credential.page.evidence')}</h3>
      {evidence.length === 0 ? (
        <p>{text(locale, 'credential.page.no-evidence')}</p>
      ) : (
        <ul>
          {evidence.map((one) => (
            <EvidenceLine
              key={`${one.kind} ${one.address ?? one.fingerprint ?? one.name}`}
              locale={locale}
              evidence={one}
            />
          ))}
        </ul>
      )}
      <p className="quiet">{text(locale, 'credential.page.elsewhere', { address: issuer.id })}</p>
    </>
  );
};
