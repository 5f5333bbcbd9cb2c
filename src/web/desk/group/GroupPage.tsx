import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { zonedText } from '../../../core/basics/zoned-text.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { deadlineText } from '../call/deadline-text.ts';
import { History } from '../journal/History.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { GroupInvitation } from './GroupInvitation.tsx';
import { GroupMembers } from './GroupMembers.tsx';
import { UniversityTaskFacts } from './UniversityTaskFacts.tsx';
import { useGroup } from './use-group.ts';
import { whyNotSubmit } from './why-not-submit.ts';

/** A group: its task, its members and how far each is, and for the leader the deeds for all. */
export const GroupPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const group = useGroup();
  const { id, institutionId, call, universityTask, isLeader, members, joinToken } = group;
  const title = universityTask.content.title[locale];
  const self = members.find(({ isSelf }) => isSelf);
  const left = universityTask.content.places - members.length;
  const isOpen = group.submittedAt === null && group.withdrawnAt === null;
  const ended = [
    ['application.group.withdrawn', group.withdrawnAt],
    ['application.group.submitted', group.submittedAt],
  ] as const;
  const [told, toldAt] = ended.find(([, at]) => at !== null) ?? [];
  const blocked = whyNotSubmit(group);
  return (
    <DeskPage
      title={say('application.group.title', { task: title })}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
    >
      <p>
        <Link to={deskPaths.applyTo(locale, call.id)}>{call.rules.title[locale]}</Link>.{' '}
        <strong>{deadlineText(call, locale)}</strong>
      </p>
      {told === undefined || toldAt === null || toldAt === undefined ? undefined : (
        <Notice isDone={told === 'application.group.submitted'}>
          <p>{say(told, { date: zonedText(toldAt, locale, call.rules.timeZone) })}</p>
        </Notice>
      )}
      <h2>{say('application.group.members')}</h2>
      <GroupMembers group={group} />
      {isOpen ? (
        <p className="label">
          {left > 0
            ? say('application.group.places-left', { count: left, shown: formatNumber(left, locale) })
            : say('application.group.full')}
        </p>
      ) : undefined}
      {isOpen && self !== undefined ? (
        <p>
          <Link
            to={
              self.draftId === null
                ? deskPaths.applyTo(locale, call.id)
                : deskPaths.draft(locale, institutionId, self.draftId)
            }
          >
            {say('application.group.own')}
          </Link>
        </p>
      ) : undefined}
      {isOpen && isLeader ? (
        <div className="form-actions deeds">
          <Action
            isMain
            label={say('application.group.submit')}
            reason={blocked === undefined ? undefined : say(blocked)}
            onAct={() => void go(deskPaths.submitGroup(locale, institutionId, id))}
          />
        </div>
      ) : undefined}
      {isOpen && !isLeader ? <p>{say('application.group.wait')}</p> : undefined}
      {isOpen && joinToken !== null && left > 0 ? <GroupInvitation token={joinToken} /> : undefined}
      <h2>{title}</h2>
      <UniversityTaskFacts task={universityTask} priorities={call.rules.priorities} />
      {isLeader && group.withdrawnAt === null ? (
        <p>
          <Link to={deskPaths.withdrawGroup(locale, institutionId, id)}>
            {say('application.group.withdraw')}
          </Link>
        </p>
      ) : undefined}
      <History
        records={[
          { institutionId, noun: 'group', id },
          ...members.map((member) => ({ institutionId, noun: 'group-member', id: member.id })),
        ]}
      />
    </DeskPage>
  );
};
