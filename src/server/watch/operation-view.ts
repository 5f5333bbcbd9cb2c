import path from 'node:path';
import type { output } from 'zod';
import type { readOperation } from '../../contract/operation.ts';
import { readBackupState, type RunState } from '../../register/backup/read-backup-state.ts';
import { readGauges } from '../../register/operation/read-gauges.ts';
import { readMailFaults } from '../../register/operation/read-mail-faults.ts';
import { readStatementStatistics } from '../../register/operation/read-statement-statistics.ts';
import { readStorage } from '../../register/operation/read-storage.ts';
import { listProcesses } from '../../register/operation/server-process.ts';
import type { DeskParts } from '../desk-parts.ts';
import { diskSpace } from './disk-space.ts';
import { folderSize, type FolderSize } from './folder-size.ts';
import { normalStatement } from './normal-statement.ts';
import { readPackages } from './read-packages.ts';
import { remembered } from './remembered.ts';
import { withoutValues } from './without-values.ts';

type View = output<(typeof readOperation)['answer']>;

/** Three beats missed: the process hangs or died. */
const silentAfterSeconds = 35;
const statementsShown = 10;
const tenMinutes = 600_000;

const folders = new WeakMap<DeskParts, () => Promise<FolderSize>>();

const filesOf = async (parts: DeskParts): Promise<FolderSize> => {
  const folder = path.join(parts.register.location.folder, 'files');
  const read = folders.get(parts) ?? remembered(tenMinutes, async () => folderSize(folder));
  folders.set(parts, read);
  return read();
};

const tally = (reasons: readonly string[]): View['mail']['reasons'] => {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    const words = withoutValues(reason).slice(0, 200);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, statementsShown);
};

const queuesOf = (jobs: Awaited<ReturnType<typeof readGauges>>['jobs']): View['queues'] => {
  const kinds = [...new Set(jobs.map(({ kind }) => kind))];
  const find = (kind: string, state: string) => jobs.find((job) => job.kind === kind && job.state === state);
  return kinds.map((kind) => ({
    kind,
    waiting: find(kind, 'waiting')?.count ?? 0,
    running: find(kind, 'active')?.count ?? 0,
    failed: find(kind, 'failed')?.count ?? 0,
    oldestSeconds: Math.round(find(kind, 'waiting')?.oldestSeconds ?? 0),
  }));
};

const runOf = ({ passedAt, isFailed }: RunState): View['backups']['backup'] => ({
  passedAt: passedAt?.toISOString() ?? null,
  isFailed,
});

/** How the installation stands: counts, sizes and versions; nothing of any person. */
export const operationView = async (parts: DeskParts, version: string, now: Date): Promise<View> => {
  const { register, journal, slowStatements, processId } = parts;
  const [gauges, backups, faults, storage, statistics, processes, files, disk, packages] = await Promise.all([
    readGauges(register),
    readBackupState(register),
    readMailFaults(register),
    readStorage(register),
    readStatementStatistics(register),
    listProcesses(register),
    filesOf(parts),
    diskSpace(register.location.folder),
    readPackages(),
  ]);
  const heads = journal.published().heads;
  const signedAt = heads
    .map(({ at }) => at ?? '')
    .toSorted()
    .at(-1);
  return {
    at: now.toISOString(),
    queues: queuesOf(gauges.jobs),
    mail: { ...gauges.mail, reasons: tally(faults) },
    backups: { backup: runOf(backups.backup), drill: runOf(backups.drill) },
    journal: {
      entries: gauges.journal.entries,
      lastEntryAt: gauges.journal.lastEntryAt?.toISOString() ?? null,
      signedEntries: heads.reduce((sum, { sequence }) => sum + sequence, 0),
      signedHeads: heads.length,
      signedAt: signedAt === undefined || signedAt === '' ? null : signedAt,
    },
    storage: {
      databaseBytes: gauges.databaseBytes,
      tables: [...storage.tables],
      files: { count: files.files, bytes: files.bytes },
      releases: storage.releases,
      disk,
    },
    statements:
      statistics === undefined
        ? {
            source: 'process',
            list: slowStatements
              .list()
              .slice(0, statementsShown)
              .map(({ medianMs, ...statement }) => ({ ...statement, typicalMs: medianMs })),
          }
        : {
            source: 'database',
            list: statistics.slice(0, statementsShown).map(({ text, count, meanMs, maxMs }) => ({
              text: normalStatement(text),
              count,
              typicalMs: meanMs,
              maxMs,
            })),
          },
    versions: {
      program: version,
      database: storage.version,
      node: process.versions.node,
      migration: storage.migration,
      packages: [...packages],
    },
    processes: processes.map(({ id, host, pid, version: of, beganAt, seenAt, silentSeconds }) => ({
      ...{ host, pid, version: of, beganAt: beganAt.toISOString(), seenAt: seenAt.toISOString() },
      isOwn: id === processId,
      state: silentSeconds > silentAfterSeconds ? ('silent' as const) : ('running' as const),
    })),
  };
};
