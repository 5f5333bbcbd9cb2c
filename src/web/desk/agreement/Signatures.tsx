import { downloadSignature } from '../../../contract/agreement.ts';
import type { SignatureView } from '../../../contract/agreement.ts';
import { dayOf, formatDate, formatDateTime } from '../../../core/basics/format-date.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

const Answer = ({
  signature,
  isCurrent,
}: {
  readonly signature: SignatureView;
  readonly isCurrent: boolean;
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { status, way, answeredAt, askedAt, linkUntil, name, position, reason, certificate } = signature;
  const at = (instant: string | null) => (instant === null ? '' : formatDateTime(instant, locale, timeZone));
  const day = (instant: string) => formatDate(dayOf(instant, timeZone), locale);
  if (status === 'waiting')
    return <p>{say(isCurrent ? 'agreement.signature.waiting' : 'agreement.signature.never')}</p>;
  if (status === 'asked') {
    return (
      <p>
        {isCurrent
          ? say('agreement.signature.asked', { date: at(askedAt) })
          : say('agreement.signature.never')}{' '}
        {isCurrent && linkUntil !== null
          ? say('agreement.signature.link-until', { date: day(linkUntil) })
          : undefined}
      </p>
    );
  }
  return (
    <>
      <p>{[name, position].filter((part) => part !== '').join(', ')}</p>
      <p>
        {status === 'signed'
          ? say('agreement.signature.signed', { date: at(answeredAt) })
          : say('agreement.signature.refused', { date: at(answeredAt) })}
        {way === null ? undefined : `, ${say(`agreement.way.${way}`)}`}
      </p>
      {reason === null ? undefined : (
        <p className="written">
          {say('desk.history.why')}: {reason}
        </p>
      )}
      {certificate === null ? undefined : (
        <p className="label">
          {say('agreement.paper.certificate')}:{' '}
          {say('agreement.certificate', {
            subject: certificate.subject,
            issuer: certificate.issuer,
            from: day(certificate.validFrom),
            to: day(certificate.validTo),
          })}
        </p>
      )}
    </>
  );
};

const states = {
  waiting: 'agreement.signature.state.waiting',
  asked: 'agreement.signature.state.asked',
  signed: 'agreement.signature.state.signed',
  refused: 'agreement.signature.state.refused',
} as const;

/** What each of the three parties has answered, when and how. */
export const Signatures = ({
  signatures,
  isCurrent,
  institutionId,
}: {
  readonly signatures: readonly SignatureView[];
  /** Whether answers are still being waited for. */
  readonly isCurrent: boolean;
  /** Where scans and digital signatures can be fetched; undefined for whoever may not. */
  readonly institutionId?: string;
}) => {
  const say = useSay();
  return (
    <section aria-labelledby="signatures-title">
      <h2 id="signatures-title">{say('agreement.signatures')}</h2>
      {signatures.length === 0 ? (
        <p>{say('agreement.signatures.none')}</p>
      ) : (
        <ul className="signatures">
          {signatures.map((signature) => (
            <li key={signature.id} className={`signature signature-${signature.status}`}>
              <h3>
                {say(`agreement.party.${signature.party}`)}
                <span className="signature-state">{say(states[signature.status])}</span>
              </h3>
              <Answer signature={signature} isCurrent={isCurrent} />
              {signature.fileSha256 === null || institutionId === undefined ? undefined : (
                <p>
                  <a href={apiAddress(downloadSignature, { institutionId, id: signature.id })} download>
                    {say(
                      signature.way === 'cms'
                        ? 'agreement.signature.cms-file'
                        : 'agreement.signature.scan-file',
                    )}
                    <span className="unseen"> {say(`agreement.party.${signature.party}`)}</span>
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
