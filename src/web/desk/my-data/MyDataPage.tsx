import { Link } from '@tanstack/react-router';
import { exportOwnData } from '../../../contract/person.ts';
import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { Looks } from './Looks.tsx';
import { ownRecords, type OwnRecord } from './own-records.ts';

/** All that the register holds about whoever is signed in, and what he can do with it. */
export const MyDataPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const me = useMe();
  const account = me?.account;
  if (account === null || account === undefined) return undefined;
  const columns: readonly Column<OwnRecord>[] = [
    {
      key: 'institution',
      title: say('person.my-data.record'),
      renderCell: ({ institutionId, institution }) => (
        <Link to={deskPaths.myRecord(locale, institutionId)}>{institution[locale]}</Link>
      ),
    },
    {
      key: 'roles',
      title: say('person.my-data.roles'),
      renderCell: ({ roles }) => roles.map((role) => say(`desk.role.${role}`)).join(', '),
    },
  ];
  return (
    <DeskPage
      title={say('person.my-data.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('person.my-data.lead')}
    >
      {account.erasureAskedAt === null ? undefined : (
        <Notice>
          {say('person.my-data.erasure-asked', {
            date: formatDate(dayOf(account.erasureAskedAt, timeZone), locale),
          })}
        </Notice>
      )}
      <h2>{say('person.my-data.records')}</h2>
      <DataTable
        caption={say('person.my-data.records')}
        isCaptionSeen={false}
        columns={columns}
        rows={ownRecords(me)}
        rowKey={({ institutionId }) => institutionId}
        empty={<p>{say('person.my-data.records.empty')}</p>}
      />
      <Looks />
      <h2>{say('person.export.title')}</h2>
      <p>{say('person.export.what')}</p>
      <p>
        <a href={exportOwnData.path} download>
          {say('person.export.do')}
        </a>
      </p>
      <h2>{say('person.erasure.title')}</h2>
      <p>
        <Link to={deskPaths.erasure(locale)}>{say('person.erasure.to')}</Link>
      </p>
      <History records={[{ institutionId: nationalOffice, noun: 'account', id: account.id }]} />
    </DeskPage>
  );
};
