import { z } from 'zod';
import type { JournalEntry } from '../../core/journal/entry.ts';
import { nextReminderAt } from '../../core/mobility/reminder-days.ts';
import { findEntryMatter } from '../../register/application/find-entry-matter.ts';
import type { Register } from '../../register/db.ts';
import { remindSignerCommand } from '../../register/mobility/remind-signer.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { entryJob } from './entry-job.ts';
import type { LaterReaction } from './follow-journal.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that remind a party of an agreement. */
export const remindSignerJob = 'remind-signer';

const told = z.object({ askedAt: z.string(), told: z.int().default(0) });

const dueAt = ({ data }: JournalEntry): string | null => {
  const { askedAt, told: times } = told.parse(data);
  return nextReminderAt(askedAt, times);
};

/** The first reminder after a party was asked. */
export const firstReminder: LaterReaction = { kind: remindSignerJob, at: dueAt };
/** The one after a reminder; none after the last. */
export const nextReminder: LaterReaction = firstReminder;

/** Once for each asking and step; whether somebody is reminded then, what stands at that moment decides. */
export const remindSignerHandler =
  (register: Register, setting: Setting): JobHandler =>
  async (data) => {
    const { institutionId, recordId, entryId } = entryJob.parse(data);
    const entry = await register.inInstitution(institutionId, async (trx) =>
      findEntryMatter(trx, institutionId, entryId),
    );
    if (entry === undefined) throw new Error('entry-unknown');
    const input = { signatureId: recordId, ...told.parse(entry.data) };
    const wish = { institutionId, asker: 'system', requestKey: `remind-${entryId}`, input } as const;
    const done = await perform(register, remindSignerCommand, wish, setting);
    if (!done.ok) throw new Error(done.refusal.code);
  };
