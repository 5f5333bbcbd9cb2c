import type { MemberView } from '../../../contract/institution.ts';
import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { History } from '../journal/History.tsx';
import { MemberSecurity } from '../revocation/MemberSecurity.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { useWhyNot } from '../use-why-not.ts';
import { GiveRole } from './GiveRole.tsx';
import { usePerson } from './use-person.ts';

export const MemberPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const timeZone = useTimeZone();
  const whyNot = useWhyNot();
  const { id } = useInstitution();
  const person = usePerson();
  const day = (instant: string) => formatDate(dayOf(instant, timeZone), locale);
  const columns: readonly Column<MemberView>[] = [
    {
      key: 'role',
      title: say('institution.member.role'),
      renderCell: ({ role }) => say(`desk.role.${role}`),
    },
    { key: 'since', title: say('institution.member.since'), renderCell: ({ givenAt }) => day(givenAt) },
    {
      key: 'until',
      title: say('institution.member.until'),
      renderCell: ({ endedAt }) => (endedAt === null ? say('institution.member.running') : day(endedAt)),
    },
    {
      key: 'action',
      title: say('account.action'),
      renderCell: (row) =>
        row.endedAt === null ? (
          <Action
            label={say('institution.member.end')}
            about={say(`desk.role.${row.role}`)}
            reason={whyNot('end-membership', id)}
            onAct={() => void go(deskPaths.endRole(locale, id, person.accountId, row.id))}
          />
        ) : undefined,
    },
  ];
  return (
    <DeskPage
      title={person.name === '' ? say('journal.actor.forgotten') : person.name}
      breadcrumb={{ to: deskPaths.members(locale, id), label: say('institution.members') }}
      lead={person.email}
    >
      <DataTable
        caption={say('institution.member.roles')}
        columns={columns}
        rows={person.memberships}
        rowKey={(row) => row.id}
        empty={undefined}
      />
      <GiveRole institutionId={id} person={person} />
      <MemberSecurity institutionId={id} accountId={person.accountId} />
      <History
        records={person.memberships.map((row) => ({ institutionId: id, noun: 'membership', id: row.id }))}
      />
    </DeskPage>
  );
};
