import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listMembers } from '../../../contract/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { queryOf } from '../query-of.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { Invitations } from './Invitations.tsx';
import { peopleOf, type MemberPerson } from './people-of.ts';
import { ListFileLink } from '../ListFileLink.tsx';

export const MembersPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const whyNot = useWhyNot();
  const { id, name } = useInstitution();
  const { members, invitations } = useSuspenseQuery(
    queryOf(listMembers, { params: { institutionId: id } }),
  ).data;

  const columns: readonly Column<MemberPerson>[] = [
    {
      key: 'name',
      title: say('institution.member'),
      renderCell: (person) => (
        <Link to={deskPaths.member(locale, id, person.accountId)}>
          {person.name === '' ? say('journal.actor.forgotten') : person.name}
        </Link>
      ),
    },
    {
      key: 'roles',
      title: say('institution.member.roles'),
      renderCell: ({ memberships }) => {
        const running = memberships.filter(({ endedAt }) => endedAt === null);
        return running.length === 0
          ? say('institution.member.no-role')
          : running.map(({ role }) => say(`desk.role.${role}`)).join(', ');
      },
    },
    { key: 'email', title: say('account.email'), renderCell: ({ email }) => email },
  ];
  return (
    <DeskPage
      title={say('institution.members')}
      breadcrumb={{ to: deskPaths.institution(locale, id), label: name[locale] }}
      lead={say('institution.members.what')}
      actions={
        <>
          <Action
            label={say('institution.invite')}
            isMain
            reason={whyNot('invite-person', id)}
            onAct={() => void go(deskPaths.invite(locale, id))}
          />
          <ListFileLink list={listMembers} params={{ institutionId: id }} />
        </>
      }
    >
      <DataTable
        caption={say('institution.members')}
        isCaptionSeen={false}
        columns={columns}
        rows={peopleOf(members)}
        rowKey={({ accountId }) => accountId}
        empty={<p>{say('institution.members.empty')}</p>}
      />
      <Invitations institutionId={id} invitations={invitations} />
    </DeskPage>
  );
};
