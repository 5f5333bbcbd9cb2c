import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCredentials, printCredential, type CredentialRow } from '../../../contract/credential.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { apiAddress } from '../office/api-address.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { IssuerKeys } from './IssuerKeys.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

/** The credentials of an institution, newest first, and the keys that sign them. */
export const CredentialListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { id: institutionId, name } = useInstitution();
  const { credentials, keys } = useSuspenseQuery(
    queryOf(listCredentials, { params: { institutionId }, query: {} }),
  ).data;
  const whyNot = useWhyNot();
  const mayRevoke = whyNot('revoke-credential', institutionId) === undefined;
  const mayPrint = whyNot('print-credential', institutionId) === undefined;
  const columns: readonly Column<CredentialRow>[] = [
    {
      key: 'participant',
      title: say('credential.list.participant'),
      renderCell: ({ participant }) => (participant === '' ? '—' : participant),
    },
    {
      key: 'task',
      title: say('credential.page.task'),
      renderCell: ({ title, reportId }) => (
        <Link to={deskPaths.report(locale, institutionId, reportId)}>{title === '' ? '—' : title}</Link>
      ),
    },
    {
      key: 'verdict',
      title: say('credential.page.finding'),
      renderCell: ({ verdict }) => say(`credential.verdict.${verdict}`),
    },
    {
      key: 'issued',
      title: say('credential.page.issued'),
      renderCell: ({ issuedAt }) => formatDate(issuedAt.slice(0, 10), locale),
    },
    {
      key: 'status',
      title: say('credential.list.status'),
      renderCell: ({ id, status, revokeCause, participant }) =>
        revokeCause === null ? (
          <>
            {say(`credential.status.${status}`)}{' '}
            {mayPrint ? (
              <>
                <a href={`${apiAddress(printCredential, { institutionId, id })}?locale=${locale}`} download>
                  PDF
                  <span className="unseen"> {participant}</span>
                </a>{' '}
              </>
            ) : undefined}
            {mayRevoke ? (
              <Link to={deskPaths.revokeCredential(locale, institutionId, id)}>
                {say('credential.list.revoke')}
                <span className="unseen"> {participant}</span>
              </Link>
            ) : undefined}
          </>
        ) : (
          <>
            {say(`credential.status.${status}`)}
            <br />
            <span className="label">{say(`credential.cause.${revokeCause}`)}</span>
          </>
        ),
    },
  ];
  return (
    <DeskPage
      title={say('credential.list.title')}
      lead={name[locale]}
      breadcrumb={{ to: deskPaths.exchange(locale), label: say('exchange.title') }}
      actions={<ListFileLink list={listCredentials} params={{ institutionId }} />}
    >
      <DataTable
        caption={say('credential.list.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={credentials}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say('credential.list.empty')}</p>}
      />
      <IssuerKeys institutionId={institutionId} keys={keys} />
    </DeskPage>
  );
};
