import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { listApplications, remindApplicants } from '../../../../contract/application.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useUniversity } from '../use-university.ts';
import { officeSearch } from '../office-search.ts';
import { useQueue } from './use-queue.ts';
import { useQueueCall } from './use-queue-call.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

type Draft = (typeof listApplications)['answer']['_output']['unsubmitted'][number];

/** Drafts that are not submitted, how much each still needs, and a reminder for those that are chosen. */
export const DraftsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const timeZone = useTimeZone();
  const forget = useForget();
  const search = officeSearch(useSearch({ strict: false }));
  const { institutionId } = useUniversity();
  const { call } = useQueueCall(search.call);
  const drafts = useQueue(institutionId, call?.id, { drafts: 'yes' }).data?.pages[0]?.unsubmitted;
  const remind = useCommand(remindApplicants);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [done, setDone] = useState<{ readonly reminded: number; readonly skipped: number }>();
  const rows = drafts ?? [];
  const isAll = rows.length > 0 && chosen.length === rows.length;
  const number = (value: number) => formatNumber(value, locale);

  const send = async (): Promise<void> => {
    if (call === undefined) return;
    const sent = await remind.send({
      params: { institutionId },
      body: { callId: call.id, draftIds: [...chosen] },
    });
    if (!sent.ok) return;
    setDone(sent.value);
    setChosen([]);
    await forget(listApplications);
  };
  const columns: readonly Column<Draft>[] = [
    {
      key: 'applicant',
      title: say('office.applicant'),
      renderCell: ({ draftId, applicant }) => (
        <label className="row-tick">
          <input
            type="checkbox"
            checked={chosen.includes(draftId)}
            onChange={(event) =>
              setChosen(
                event.currentTarget.checked
                  ? [...chosen, draftId]
                  : chosen.filter((other) => other !== draftId),
              )
            }
          />
          {applicant}
        </label>
      ),
    },
    {
      key: 'missing',
      title: say('office.missing'),
      isNumber: true,
      renderCell: ({ missing }) => number(missing),
    },
    {
      key: 'saved',
      title: say('office.saved-last'),
      renderCell: ({ savedAt }) =>
        savedAt === null ? say('office.never-saved') : formatDateTime(savedAt, locale, timeZone),
    },
  ];
  return (
    <DeskPage
      title={say('office.drafts')}
      breadcrumb={{ to: keep(deskPaths.queue(locale)), label: say('office.applications') }}
      {...(call === undefined ? {} : { lead: call.rules.title[locale] })}
      actions={
        <ListFileLink
          list={listApplications}
          params={{ institutionId }}
          filters={{ call: call?.id, drafts: 'yes' }}
        />
      }
    >
      {remind.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, remind.refusal)}</Notice>}
      {done === undefined ? undefined : (
        <Notice isDone>
          {say('office.reminded', { count: done.reminded, shown: number(done.reminded) })}
          {done.skipped === 0
            ? undefined
            : ` ${say('office.skipped', { count: done.skipped, shown: number(done.skipped) })}`}
        </Notice>
      )}
      {drafts === undefined ? undefined : (
        <>
          {rows.length === 0 ? undefined : (
            <p>
              <label className="row-tick">
                <input
                  type="checkbox"
                  checked={isAll}
                  onChange={() => setChosen(isAll ? [] : rows.map(({ draftId }) => draftId))}
                />
                {say('office.choose-all')}
              </label>
            </p>
          )}
          <DataTable
            caption={say('office.drafts')}
            isCaptionSeen={false}
            columns={columns}
            rows={rows}
            rowKey={({ draftId }) => draftId}
            empty={<p>{say('office.drafts-empty')}</p>}
          />
          {rows.length === 0 ? undefined : (
            <Action
              label={
                chosen.length === 0
                  ? say('office.remind')
                  : say('office.remind-chosen', { count: chosen.length, shown: number(chosen.length) })
              }
              isMain
              isBusy={remind.isBusy}
              reason={chosen.length === 0 ? say('office.choose-first') : undefined}
              onAct={() => void send()}
            />
          )}
          <p>{say('office.remind-what')}</p>
        </>
      )}
    </DeskPage>
  );
};
