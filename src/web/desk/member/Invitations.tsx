import { Link } from '@tanstack/react-router';
import type { InvitationView } from '../../../contract/institution.ts';
import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

/** Who was invited, to what, and how it stands. */
export const Invitations = ({
  institutionId,
  invitations,
}: {
  readonly institutionId: string;
  readonly invitations: readonly InvitationView[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const columns: readonly Column<InvitationView>[] = [
    {
      key: 'email',
      title: say('institution.invitation.to'),
      renderCell: ({ id, email }) => (
        <Link to={deskPaths.sentInvitation(locale, institutionId, id)}>{email}</Link>
      ),
    },
    {
      key: 'roles',
      title: say('institution.invite.roles'),
      renderCell: ({ roles }) => roles.map((role) => say(`desk.role.${role}`)).join(', '),
    },
    {
      key: 'state',
      title: say('institution.invitation.state'),
      renderCell: ({ state }) => say(`institution.invitation.state.${state}`),
    },
    {
      key: 'made',
      title: say('institution.invitation.made'),
      renderCell: ({ madeAt }) => formatDate(dayOf(madeAt, timeZone), locale),
    },
  ];
  return (
    <section aria-labelledby="invitations-title">
      <h2 id="invitations-title">{say('institution.invitations')}</h2>
      <DataTable
        caption={say('institution.invitations')}
        isCaptionSeen={false}
        columns={columns}
        rows={invitations}
        rowKey={({ id }) => id}
        empty={<p>{say('institution.invitations.empty')}</p>}
      />
    </section>
  );
};
