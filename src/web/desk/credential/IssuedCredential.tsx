import { Link } from '@tanstack/react-router';
import { downloadCredential, printCredential, type CredentialRow } from '../../../contract/credential.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { locales } from '../../../core/basics/locale.ts';
import { deskPaths } from '../../desk-paths.ts';
import { paths } from '../../paths.ts';
import { Facts } from '../../ui/Facts.tsx';
import { apiAddress } from '../office/api-address.ts';
import { languageNames } from '../../language-names.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** A credential that was issued: how it stands, its file, the ways on. */
export const IssuedCredential = ({ credential }: { readonly credential: CredentialRow }) => {
  const locale = useLocale();
  const say = useSay();
  const { id, institutionId, reportId, resultId, status, issuedAt, revokedAt, revokeCause, reason } =
    credential;
  const day = (instant: string): string => formatDate(instant.slice(0, 10), locale);
  const rows = [
    { title: say('credential.list.status'), value: say(`credential.status.${status}`) },
    { title: say('credential.page.finding'), value: say(`credential.verdict.${credential.verdict}`) },
    { title: say('credential.page.issued'), value: day(issuedAt) },
    ...(revokedAt === null || revokeCause === null
      ? []
      : [{ title: say(`credential.cause.${revokeCause}`), value: day(revokedAt) }]),
    ...(reason === null ? [] : [{ title: say('credential.list.reason'), value: reason }]),
  ];
  return (
    <div className="credential">
      <Facts rows={rows} />
      <ul className="lines">
        <li>
          <a href={apiAddress(downloadCredential, { institutionId, id })} download>
            {say('credential.desk.download')}
          </a>
        </li>
        {status === 'valid'
          ? locales.map((language) => (
              <li key={language}>
                <a href={`${apiAddress(printCredential, { institutionId, id })}?locale=${language}`} download>
                  {say('credential.desk.print', { language: languageNames[language] })}
                </a>
              </li>
            ))
          : undefined}
        <li>
          <a href={paths.credential(locale)}>{say('credential.desk.check')}</a>
        </li>
        {status === 'valid' ? (
          <li>
            <Link to={deskPaths.withdrawCredential(locale, institutionId, reportId, resultId)}>
              {say('credential.desk.withdraw')}
            </Link>
          </li>
        ) : undefined}
      </ul>
    </div>
  );
};
