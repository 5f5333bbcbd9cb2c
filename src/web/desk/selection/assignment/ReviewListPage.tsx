import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { inviteReviewers, listAssignments, readSelection } from '../../../../contract/selection.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { dayOf, formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { assignmentStatuses } from '../../../../core/review/assignment.ts';
import { assignmentStates } from '../../../../core/review/states.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SearchField } from '../../office/SearchField.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { useSelectionSearch } from '../use-selection-search.ts';
import { useSelection } from '../use-selection.ts';
import { useShownRows } from '../use-shown-rows.ts';
import { conflictName } from './conflict-name.ts';
import { useAssignments, type AssignmentRow } from './use-assignments.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

const mayRelease = ({ status }: AssignmentRow): boolean =>
  assignmentStates.moves.some(({ by, from }) => by === 'release-assignment' && from.includes(status));

const Invite = ({ proposed }: { readonly proposed: readonly AssignmentRow[] }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  // Each institution keeps its own reviews: the office acts on them from outside.
  const why = useWhyNot()('invite-reviewers', proposed[0]?.institutionId ?? nationalOffice);
  const { callId } = useSelection();
  const invite = useCommand(inviteReviewers);
  const [invited, setInvited] = useState<number>();
  const send = async (): Promise<void> => {
    const sent = await invite.send({ params: { callId } });
    if (!sent.ok) return;
    setInvited(sent.value.invited);
    await forget(listAssignments, readSelection);
  };
  const counted = (count: number) => ({ count, shown: formatNumber(count, locale) });
  return (
    <>
      {invite.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, invite.refusal)}</Notice>}
      {invited === undefined ? undefined : (
        <Notice isDone>{say('selection.invite.done', counted(invited))}</Notice>
      )}
      {proposed.length === 0 ? undefined : (
        <>
          <p>{say('selection.invite.what')}</p>
          <Action
            label={say('selection.invite.do', counted(proposed.length))}
            isMain
            isBusy={invite.isBusy}
            reason={why}
            onAct={() => void send()}
          />
        </>
      )}
    </>
  );
};

/** Every review of a call: who writes it, where it stands, and what may be done with it. */
export const ReviewListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { search, narrow } = useSelectionSearch();
  const { callId, callTitle, counts, selection } = useSelection();
  const all = useAssignments();
  const wanted = (search.text ?? '').toLocaleLowerCase(locale);
  const found = all.filter(
    ({ status, reference, reviewer }) =>
      (search.status === undefined || status === search.status) &&
      `${reference} ${reviewer}`.toLocaleLowerCase(locale).includes(wanted),
  );
  const list = useShownRows(found);
  const countOf = (status: string) => all.filter((assignment) => assignment.status === status).length;
  const columns: readonly Column<AssignmentRow>[] = [
    {
      key: 'reference',
      title: say('office.reference'),
      renderCell: ({ reference }) => <span className="one-line">{reference}</span>,
    },
    { key: 'reviewer', title: say('selection.reviewer'), renderCell: ({ reviewer }) => reviewer },
    {
      key: 'status',
      title: say('selection.review.status'),
      renderCell: ({ status, conflictKind }) => (
        <>
          {say(`selection.review.status.${status}`)}
          {conflictKind === null ? undefined : ` (${conflictName(locale, conflictKind)})`}
        </>
      ),
    },
    {
      key: 'round',
      title: say('selection.review.round'),
      renderCell: ({ round }) => say(round === 1 ? 'selection.review.round-1' : 'selection.review.round-2'),
    },
    {
      key: 'due',
      title: say('selection.review.due'),
      renderCell: ({ dueOn }) => <span className="one-line">{formatDate(dueOn, locale)}</span>,
    },
    {
      key: 'submitted',
      title: say('selection.review.submitted'),
      renderCell: ({ submittedAt }) =>
        submittedAt === null ? undefined : (
          <span className="one-line">{formatDate(dayOf(submittedAt, timeZone), locale)}</span>
        ),
    },
    {
      key: 'total',
      title: say('selection.review.total'),
      isNumber: true,
      renderCell: ({ total }) => (total === null ? undefined : formatNumber(total, locale, 2)),
    },
    {
      key: 'action',
      title: say('office.action'),
      renderCell: (assignment) =>
        mayRelease(assignment) ? (
          <Link to={deskPaths.releaseReview(locale, callId, assignment.id)}>
            {say('selection.release')}
            <span className="unseen">
              {' '}
              {assignment.reference}, {assignment.reviewer}
            </span>
          </Link>
        ) : undefined,
    },
  ];
  return (
    <DeskPage
      title={say('selection.room.reviews')}
      breadcrumb={{ to: deskPaths.selection(locale, callId), label: callTitle[locale] }}
      lead={say('selection.reviews.what')}
      actions={
        <>
          {selection?.status === 'reviewing' ? (
            <>
              <Link to={deskPaths.reviewPlan(locale, callId)}>{say('selection.plan.title')}</Link>
              {counts.apart === 0 ? undefined : (
                <Link to={deskPaths.thirdOpinions(locale, callId)}>{say('selection.thirds.title')}</Link>
              )}
              <Link to={deskPaths.closeReviews(locale, callId)}>{say('selection.close.title')}</Link>
            </>
          ) : undefined}
          <ListFileLink list={listAssignments} params={{ callId }} />
        </>
      }
    >
      <Invite proposed={all.filter(({ status }) => status === 'proposed')} />
      <div className="filters">
        <SelectField
          id="status"
          name="status"
          error={undefined}
          label={say('selection.review.status')}
          value={search.status ?? ''}
          onChange={(event) => narrow({ status: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            ...assignmentStatuses.map((value) => ({
              value,
              label: `${say(`selection.review.status.${value}`)} (${formatNumber(countOf(value), locale)})`,
            })),
          ]}
        />
        <SearchField
          label={say('selection.reviews.search')}
          value={search.text ?? ''}
          onSearch={(text) => narrow({ text })}
        />
      </div>
      <DataTable
        caption={say('selection.room.reviews')}
        isCaptionSeen={false}
        columns={columns}
        {...list}
        rowKey={({ id }) => id}
        empty={<p>{say(all.length === 0 ? 'selection.reviews.empty' : 'selection.reviews.none-found')}</p>}
      />
    </DeskPage>
  );
};
