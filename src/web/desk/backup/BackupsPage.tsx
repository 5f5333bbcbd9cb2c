import { useSuspenseQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { listBackups } from '../../../contract/backup.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { backupAlarm } from './backup-alarm.ts';

type Run = output<(typeof listBackups)['answer']>['runs'][number];

/** When the last backup was made, when a restore was last tried, and what failed. */
export const BackupsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { data, isFetching, dataUpdatedAt } = useSuspenseQuery(queryOf(listBackups, {}));
  const moment = (at: string | null) => (at === null ? say('backup.page.never') : <Moment at={at} />);
  const alarm = backupAlarm(data, new Date(dataUpdatedAt));
  const columns: readonly Column<Run>[] = [
    {
      key: 'kind',
      title: say('backup.page.kind'),
      renderCell: ({ kind, origin }) =>
        `${say(`backup.page.kind.${kind}`)}, ${say(`backup.page.origin.${origin}`)}`,
    },
    { key: 'began', title: say('backup.page.began'), renderCell: ({ beganAt }) => <Moment at={beganAt} /> },
    {
      key: 'outcome',
      title: say('backup.page.outcome'),
      renderCell: ({ outcome, error }) => (
        <>
          {say(`backup.page.outcome.${outcome}`)}
          {error === null ? undefined : (
            <>
              {': '}
              <span lang="en">{error}</span>
            </>
          )}
        </>
      ),
    },
    {
      key: 'taken',
      title: say('backup.page.taken'),
      renderCell: ({ takenAt }) => (takenAt === null ? '—' : <Moment at={takenAt} />),
    },
    {
      key: 'size',
      title: say('backup.page.size'),
      isNumber: true,
      renderCell: ({ bytes }) => (bytes === null ? '—' : formatNumber(bytes / 1e6, locale, 1)),
    },
    {
      key: 'seconds',
      title: say('backup.page.seconds'),
      isNumber: true,
      renderCell: ({ restoredSeconds }) =>
        restoredSeconds === null ? '—' : formatNumber(restoredSeconds, locale, 1),
    },
    { key: 'place', title: say('backup.page.place'), renderCell: ({ place }) => <code>{place}</code> },
  ];
  return (
    <DeskPage
      title={say('backup.page.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('backup.page.lead')}
      actions={
        <Action
          label={say('operation.outbox.renew')}
          isBusy={isFetching}
          onAct={() => void forget(listBackups)}
        />
      }
    >
      {alarm === undefined ? undefined : <Notice>{say(`backup.page.alarm.${alarm}`)}</Notice>}
      <Facts
        rows={[
          { title: say('backup.page.last-backup'), value: moment(data.lastBackupAt) },
          { title: say('backup.page.last-drill'), value: moment(data.lastDrillAt) },
          {
            title: say('backup.page.schedule'),
            value: data.isScheduled
              ? say('backup.page.scheduled', { keep: formatNumber(data.keep, locale) })
              : say('backup.page.not-scheduled'),
          },
          {
            title: say('backup.page.encryption'),
            value: say(data.isEncrypted ? 'backup.page.encrypted' : 'backup.page.not-encrypted'),
          },
        ]}
      />
      <DataTable
        caption={say('backup.page.runs')}
        columns={columns}
        rows={data.runs}
        rowKey={({ id }) => id}
        empty={<p>{say('backup.page.empty')}</p>}
      />
    </DeskPage>
  );
};
