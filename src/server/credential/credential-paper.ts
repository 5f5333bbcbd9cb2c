import type { GoodCredential } from '../../contract/checked-credential.ts';
import { formatDate } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { evidenceKinds } from '../../core/report/evidence-kinds.ts';
import { credentialPdf } from '../../exchange/document/credential-pdf.ts';
import type { PaperFact } from '../../exchange/document/paper-blocks.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text } from '../../messages.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { paperLabelsOf } from '../paper/paper-labels-of.ts';
import { makePaperToken } from './paper-token.ts';

/** What a paper is made of: a credential that was checked just now, and where others check it. */
interface PrintedCredential {
  readonly credential: GoodCredential;
  /** The signed JSON; `null` for whoever is not its holder. */
  readonly document: string | null;
  readonly institutionId: string;
  readonly credentialId: string;
  readonly publicUrl: string;
  readonly secret: string;
  readonly isDemonstration: boolean;
}

const factsOf = (credential: GoodCredential, locale: Locale): readonly PaperFact[] => {
  const { title, expectedResult, measure, verdict, stay, issuer, issuedOn } = credential;
  const days = [stay.from, stay.until].map((day) => (day === undefined ? '…' : formatDate(day, locale)));
  return [
    [text(locale, 'credential.page.task'), title],
    [text(locale, 'credential.page.expected'), expectedResult],
    [text(locale, 'credential.page.measure'), measure],
    [text(locale, 'credential.page.finding'), text(locale, `credential.verdict.${verdict}`)],
    ...(stay.from === undefined && stay.until === undefined
      ? []
      : [[text(locale, 'credential.page.stay'), days.join(' – ')] as const]),
    [text(locale, 'credential.page.issuer'), issuer.name],
    [text(locale, 'credential.page.issued'), formatDate(issuedOn, locale)],
  ];
};

const evidenceOf = ({ evidence }: GoodCredential, locale: Locale): readonly string[] =>
  evidence.map(({ kind, name, address, fingerprint }) => {
    const known = evidenceKinds.find((one) => one === kind);
    return [
      known === undefined ? name : `${text(locale, `report.evidence-kind.${known}`)}: ${name}`,
      ...(address === undefined || address === name ? [] : [address]),
      ...(fingerprint === undefined ? [] : [`SHA-256 ${fingerprint}`]),
    ].join('; ');
  });

/** A credential on paper, in the language that is asked for; what was signed stays in its own words. */
export const credentialPaper = async (
  typesetter: Typesetter,
  { credential, document, publicUrl, secret, isDemonstration, ...link }: PrintedCredential,
  locale: Locale,
): Promise<OwnFile> => {
  const { institutionId, credentialId } = link;
  const address = `${publicUrl}/${locale}/credential/${makePaperToken(secret, link)}`;
  const pdf = await credentialPdf(
    typesetter,
    {
      title: text(locale, 'credential.desk.title'),
      institution: credential.issuer.name,
      holder: credential.participant,
      said: credential.about,
      facts: factsOf(credential, locale),
      evidence: evidenceOf(credential, locale),
      address,
      online: text(locale, 'credential.paper.online'),
      offline: text(locale, `credential.paper.${document === null ? 'offline-holder' : 'offline'}`, {
        keys: `${publicUrl}/credentials/issuers/${institutionId}`,
      }),
      document,
      footer: `${credential.issuer.name} · ${credentialId}`,
      locale,
      isDemonstration,
    },
    {
      ...paperLabelsOf(locale, 'credential'),
      evidence: text(locale, 'credential.page.evidence'),
      check: text(locale, 'credential.paper.check'),
      scan: text(locale, 'credential.paper.scan'),
      scanAlt: text(locale, 'credential.paper.scan-alt'),
      attachment: text(locale, 'credential.paper.attachment'),
    },
  );
  return { name: `${credentialId}.pdf`, type: 'application/pdf', body: Buffer.from(pdf) };
};
