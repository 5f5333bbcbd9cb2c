import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readOperation } from '../../../contract/operation.ts';
import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { backupWarnings } from './backup-warnings.ts';
import { BackupSection } from './BackupSection.tsx';
import { FailedJobs } from './FailedJobs.tsx';
import { ProcessSection } from './ProcessSection.tsx';
import { QueueSection } from './QueueSection.tsx';
import { StatementSection } from './StatementSection.tsx';
import { StorageSection } from './StorageSection.tsx';

const everyTenSeconds = 10_000;
/** Below this share of free space the disk is soon full. */
const littleSpace = 0.1;

/** How the installation stands, for the administrator; renews itself without moving the focus. */
export const OperationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { data, isRefetchError } = useSuspenseQuery({
    ...queryOf(readOperation, {}),
    refetchInterval: everyTenSeconds,
    staleTime: 0,
  });
  const { mail, journal, storage, versions } = data;
  const free = storage.disk.free / Math.max(1, storage.disk.total);
  const number = (value: number) => formatNumber(value, locale);
  const moment = (at: string | null) => (at === null ? '—' : <Moment at={at} />);
  const failing = data.queues.some(({ failed }) => failed > 0);
  // Stays when the last one was moved, with what became of it.
  const [hasFailed, setFailed] = useState(failing);
  if (failing && !hasFailed) setFailed(true);
  return (
    <DeskPage
      title={say('watch.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('watch.lead')}
    >
      <Facts rows={[{ title: say('watch.at'), value: <Moment at={data.at} /> }]} />
      {isRefetchError ? <Notice>{say('watch.stale')}</Notice> : undefined}
      {free < littleSpace ? (
        <Notice>{say('watch.disk-low', { percent: formatShare(free, locale, 0) })}</Notice>
      ) : undefined}
      {backupWarnings(data.backups, data.at).map((warning) => (
        <Notice key={warning}>{say(warning)}</Notice>
      ))}
      <QueueSection queues={data.queues} />
      {hasFailed ? <FailedJobs every={everyTenSeconds} /> : undefined}
      <section aria-labelledby="mail">
        <h2 id="mail">{say('watch.mail')}</h2>
        <Facts
          rows={[
            { title: say('watch.mail.queued'), value: number(mail.queued) },
            { title: say('watch.mail.sent'), value: number(mail.sentLastDay) },
            { title: say('watch.mail.failed'), value: number(mail.failed) },
          ]}
        />
        {mail.reasons.length === 0 ? undefined : (
          <DataTable
            caption={say('watch.mail.failed')}
            columns={[
              { key: 'reason', title: say('watch.mail.reason'), renderCell: ({ reason }) => reason },
              {
                key: 'count',
                title: say('watch.mail.letters'),
                isNumber: true,
                renderCell: ({ count }) => number(count),
              },
            ]}
            rows={mail.reasons}
            rowKey={({ reason }) => reason}
            empty={undefined}
          />
        )}
      </section>
      <BackupSection backups={data.backups} />
      <section aria-labelledby="journal">
        <h2 id="journal">{say('watch.journal')}</h2>
        <Facts
          rows={[
            { title: say('watch.journal.entries'), value: number(journal.entries) },
            { title: say('watch.journal.last'), value: moment(journal.lastEntryAt) },
            { title: say('watch.journal.signed'), value: number(journal.signedEntries) },
            { title: say('watch.journal.signed-at'), value: moment(journal.signedAt) },
            { title: say('watch.journal.heads'), value: number(journal.signedHeads) },
          ]}
        />
      </section>
      <StorageSection storage={storage} />
      <StatementSection statements={data.statements} />
      <ProcessSection processes={data.processes} />
      <section aria-labelledby="versions">
        <h2 id="versions">{say('watch.versions')}</h2>
        <Facts
          rows={[
            { title: 'Qaitu', value: versions.program },
            { title: 'PostgreSQL', value: versions.database },
            { title: 'Node.js', value: versions.node },
            { title: say('watch.versions.migration'), value: <code>{versions.migration}</code> },
            ...versions.packages.map(({ name, version }) => ({ title: name, value: version })),
          ]}
        />
      </section>
    </DeskPage>
  );
};
