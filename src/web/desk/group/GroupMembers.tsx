import { Link } from '@tanstack/react-router';
import type { GroupView } from '../../../contract/group.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Member = GroupView['members'][number];

/** Who is in the group and how far each one's application is. */
export const GroupMembers = ({ group }: { readonly group: GroupView }) => {
  const locale = useLocale();
  const say = useSay();
  const { id, institutionId, isLeader, leaderAccountId, submittedAt, withdrawnAt, members } = group;
  const isFixed = submittedAt !== null || withdrawnAt !== null;
  const stateOf = ({ draftId, missing }: Member): string => {
    if (draftId === null) return say('application.group.member-none');
    return missing === 0
      ? say('application.group.member-ready')
      : say('application.list.status.partial', { count: missing, shown: formatNumber(missing, locale) });
  };
  const nameOf = ({ name, accountId, isSelf }: Member): string => {
    const marks = [
      ...(accountId === leaderAccountId ? [say('application.group.leader')] : []),
      ...(isSelf ? [say('application.group.you')] : []),
    ];
    return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
  };
  const mayGo = ({ accountId, isSelf }: Member): boolean =>
    !isFixed && accountId !== leaderAccountId && (isLeader || isSelf);
  const columns: readonly Column<Member>[] = [
    { key: 'name', title: say('application.group.member'), renderCell: nameOf },
    { key: 'state', title: say('application.group.state'), renderCell: stateOf },
    ...(members.some(mayGo)
      ? [
          {
            key: 'action',
            title: say('account.action'),
            renderCell: (member: Member) =>
              mayGo(member) ? (
                <Link to={deskPaths.leaveGroup(locale, institutionId, id, member.id)}>
                  {say(member.isSelf ? 'application.group.leave' : 'application.group.remove')}
                  <span className="unseen"> {member.name}</span>
                </Link>
              ) : undefined,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={say('application.group.members')}
      isCaptionSeen={false}
      columns={columns}
      rows={members}
      rowKey={(member) => member.id}
      empty={undefined}
    />
  );
};
