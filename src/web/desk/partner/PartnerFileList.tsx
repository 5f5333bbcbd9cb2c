import { Link } from '@tanstack/react-router';
import { downloadPartnerFile, type readPartnerStay } from '../../../contract/partner.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

type Answer = AnswerOf<typeof readPartnerStay>;
type Lack = Answer['files'][number]['lacking'][number];

const placesOf = (lacking: readonly Lack[]) => [...new Set(lacking.map(({ place }) => place))];

/** Each file for the partner: a download, or what lacks and where it is written. */
export const PartnerFileList = ({
  stay: { institutionId, id },
  files,
}: {
  readonly stay: Answer['stay'];
  readonly files: Answer['files'];
}) => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const mayHandOut = whyNot('hand-out-partner-files', institutionId) === undefined;
  const mayWrite = whyNot('write-exchange-detail', institutionId) === undefined;
  const placeAddress = {
    detail: mayWrite ? deskPaths.exchangeDetail(locale, institutionId, id) : undefined,
    person: undefined,
    institution: deskPaths.institution(locale, institutionId),
    agreement: deskPaths.officeStay(locale, institutionId, id),
    stay: deskPaths.officeStay(locale, institutionId, id),
  } as const;
  return (
    <>
      <p>{say('partner.files.lead')}</p>
      {mayWrite ? (
        <p>
          <Link to={deskPaths.exchangeDetail(locale, institutionId, id)}>
            {say('partner.files.to-detail')}
          </Link>
        </p>
      ) : undefined}
      <ul className="partner-files">
        {files.map(({ kind, lacking }) => (
          <li key={kind}>
            <h3>{say(`partner.kind.${kind}`)}</h3>
            <p>{say(`partner.kind.${kind}.about`)}</p>
            {lacking.length > 0 ? (
              <>
                <p className="warned">{say('partner.files.lacks')}:</p>
                {placesOf(lacking).map((place) => {
                  const address = placeAddress[place];
                  return (
                    <div key={place}>
                      <p className="label">
                        {address === undefined ? (
                          say(`partner.place.${place}`)
                        ) : (
                          <Link to={address}>{say(`partner.place.${place}`)}</Link>
                        )}
                      </p>
                      <ul>
                        {lacking
                          .filter((lack) => lack.place === place)
                          .map(({ code, field }) => (
                            <li key={field}>
                              {say(`partner.lack.${code}`, { field: say(`partner.field.${field}`) })}
                            </li>
                          ))}
                      </ul>
                    </div>
                  );
                })}
              </>
            ) : mayHandOut ? (
              <p>
                <a
                  href={apiAddress(downloadPartnerFile, { institutionId, id, kind })}
                  download
                  aria-label={say('partner.files.download.one', { kind: say(`partner.kind.${kind}`) })}
                >
                  {say('partner.files.download')}
                </a>
              </p>
            ) : (
              <p>{say('partner.files.ready')}</p>
            )}
          </li>
        ))}
      </ul>
      {mayHandOut ? <p className="label">{say('partner.files.look')}</p> : undefined}
    </>
  );
};
