import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type MilestoneView, listMilestones } from '../../../contract/stay.ts';
import { formatDate, formatLongDate } from '../../../core/basics/format-date.ts';
import { formatMoney } from '../../../core/mobility/format-money.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { useToday } from '../use-today.ts';
import { useWhyNot } from '../use-why-not.ts';
import { dayOf } from '../../../core/basics/format-date.ts';
import { useMilestones } from './use-milestones.ts';
import { ListFileLink } from '../ListFileLink.tsx';

const MilestoneRow = ({
  milestone,
  institutionId,
  isLeader,
}: {
  readonly milestone: MilestoneView;
  readonly institutionId: string;
  readonly isLeader: boolean;
}) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const timeZone = useTimeZone();
  const mayJudge = useWhyNot()('release-milestone', institutionId) === undefined;
  const { id, groupId, title, dueOn, amount, status, claimedAt, releasedAt, claim, reason } = milestone;
  const isLate = dueOn < today && (status === 'planned' || status === 'refused');
  const day = (instant: string): string => formatDate(dayOf(instant, timeZone), locale);
  const isClaimable = isLeader && (status === 'planned' || status === 'refused');
  return (
    <li>
      <h2>{title[locale]}</h2>
      <p>
        <span className={`state milestone-${status}`}>{say(`stay.milestone.status.${status}`)}</span>
        {', '}
        <strong>{formatMoney(amount * 100, 'KZT', locale)}</strong>
      </p>
      <p className={isLate ? 'warned' : undefined}>
        {say(isLate ? 'stay.milestone.late' : 'stay.milestone.due', { date: formatLongDate(dueOn, locale) })}
      </p>
      {claimedAt === null ? undefined : (
        <>
          <p className="label">
            {say('stay.milestone.claimed-on', { date: day(claimedAt) })}
            {releasedAt === null ? '' : `. ${say('stay.milestone.released-on', { date: day(releasedAt) })}`}
          </p>
          {claim === null ? undefined : <p className="lines">{claim}</p>}
        </>
      )}
      {reason === null ? undefined : (
        <p>
          {say('stay.milestone.reason')} <span className="lines">{reason}</span>
        </p>
      )}
      {isClaimable ? (
        <p>
          <Button component={Link} to={deskPaths.claimMilestone(locale, institutionId, groupId, id)}>
            {say('stay.milestone.claim')}
          </Button>
        </p>
      ) : undefined}
      {status === 'claimed' && mayJudge && !isLeader ? (
        <p>
          <Button component={Link} to={deskPaths.judgeMilestone(locale, institutionId, groupId, id)}>
            {say('stay.milestone.judge')}
          </Button>
        </p>
      ) : undefined}
    </li>
  );
};

/** What a group does by when for which money: claimed by its leader, judged by its university. */
export const MilestoneListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { taskTitle, callTitle, leader, isLeader, milestones, institutionId, groupId } = useMilestones();
  const sum = (chosen: readonly MilestoneView[]) =>
    formatMoney(chosen.reduce((all, { amount }) => all + amount, 0) * 100, 'KZT', locale);
  return (
    <DeskPage
      title={say('stay.milestone.list')}
      breadcrumb={{ to: deskPaths.group(locale, institutionId, groupId), label: taskTitle[locale] }}
      lead={callTitle[locale]}
      actions={<ListFileLink list={listMilestones} params={{ institutionId, id: groupId }} />}
    >
      <Facts
        rows={[
          ...(leader === '' ? [] : [{ title: say('stay.milestone.leader'), value: leader }]),
          { title: say('stay.milestone.all'), value: sum(milestones) },
          {
            title: say('stay.milestone.released'),
            value: sum(milestones.filter(({ status }) => status === 'released')),
          },
        ]}
      />
      {milestones.length === 0 ? (
        <div className="empty-state">
          <p>{say('stay.milestone.empty')}</p>
        </div>
      ) : (
        <ol className="milestones">
          {milestones.map((milestone) => (
            <MilestoneRow
              key={milestone.id}
              milestone={milestone}
              institutionId={institutionId}
              isLeader={isLeader}
            />
          ))}
        </ol>
      )}
      <History records={milestones.map(({ id }) => ({ institutionId, noun: 'milestone', id }))} />
    </DeskPage>
  );
};
