import { useSuspenseQuery } from '@tanstack/react-query';
import { listMembers, withdrawInvitation } from '../../../contract/institution.ts';
import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { History } from '../journal/History.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { useWhyNot } from '../use-why-not.ts';

export const SentInvitationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const forget = useForget();
  const institutionId = usePart('institutionId');
  const id = usePart('invitationId');
  const refused = useWhyNot()('withdraw-invitation', institutionId);
  const withdraw = useCommand(withdrawInvitation);
  const { invitations } = useSuspenseQuery(queryOf(listMembers, { params: { institutionId } })).data;
  const invitation = invitations.find((row) => row.id === id);
  if (invitation === undefined) return <NotFoundPage />;
  const day = (instant: string) => formatDate(dayOf(instant, timeZone), locale);
  const act = async (): Promise<void> => {
    await withdraw.send({ params: { institutionId, id } });
    await forget(listMembers);
  };
  return (
    <DeskPage
      title={`${say('institution.invitation')}: ${invitation.email}`}
      breadcrumb={{ to: deskPaths.members(locale, institutionId), label: say('institution.members') }}
      actions={
        <Action
          label={say('institution.invitation.withdraw')}
          isBusy={withdraw.isBusy}
          reason={
            refused ?? (invitation.state === 'open' ? undefined : say('institution.invitation.not-open'))
          }
          onAct={() => void act()}
        />
      }
    >
      {withdraw.refusal === undefined ? undefined : (
        <Notice>{refusalSentence(locale, withdraw.refusal)}</Notice>
      )}
      <Facts
        rows={[
          {
            title: say('institution.invite.roles'),
            value: invitation.roles.map((role) => say(`desk.role.${role}`)).join(', '),
          },
          {
            title: say('institution.invitation.state'),
            value: say(`institution.invitation.state.${invitation.state}`),
          },
          { title: say('institution.invitation.made'), value: day(invitation.madeAt) },
          { title: say('institution.invitation.until'), value: day(invitation.expiresAt) },
        ]}
      />
      <History records={[{ institutionId, noun: 'invitation', id }]} />
    </DeskPage>
  );
};
