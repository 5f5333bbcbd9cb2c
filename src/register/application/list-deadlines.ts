import { sql } from 'kysely';
import { byDeadline } from '../../core/application/by-deadline.ts';
import type { deadlineKinds } from '../../core/application/deadline-kinds.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import { dayOf } from '../../core/basics/format-date.ts';
import type { RegisterTransaction } from '../db.ts';
import { listCalls } from '../programme/list-calls.ts';
import { listPartnerAgreements } from '../programme/list-partner-agreements.ts';
import { listUniversityTasks } from '../programme/list-university-tasks.ts';

/** A day that an office must not miss. Names no person. */
interface Deadline {
  /** The day in the time zone that was announced. */
  readonly on: string;
  /** The instant, where there is one. */
  readonly at: string | null;
  readonly kind: (typeof deadlineKinds)[number];
  readonly title: LocalizedText;
  readonly recordId: string;
}

const everywhere = (text: string): LocalizedText => ({ kk: text, ru: text, en: text });

/** Days of calls, of a university's own tasks and of its agreements, in their order. */
export const listDeadlines = async (
  trx: RegisterTransaction,
  institutionId: string,
  now: Date,
): Promise<readonly Deadline[]> => {
  const calls = await listCalls(trx, now);
  const tasks = await listUniversityTasks(trx, institutionId);
  const agreements = await listPartnerAgreements(trx, institutionId);
  const { rows: applied } = await sql<{ callId: string }>`
    select distinct call_id as "callId" from application where institution_id = ${institutionId}`.execute(
    trx,
  );
  const withApplications = new Set(applied.map(({ callId }) => callId));
  const deadlines: Deadline[] = [
    ...calls.flatMap(
      ({ id, rules: { title, opensAt, closesAt, timeZone, finalReportDueOn } }): Deadline[] => [
        { on: dayOf(opensAt, timeZone), at: opensAt, kind: 'call-opens', title, recordId: id },
        { on: dayOf(closesAt, timeZone), at: closesAt, kind: 'call-closes', title, recordId: id },
        ...(withApplications.has(id)
          ? [{ on: finalReportDueOn, at: null, kind: 'final-report-due', title, recordId: id } as const]
          : []),
      ],
    ),
    ...tasks
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .flatMap(({ id, content: { milestones } }) =>
        milestones.map(({ title, dueOn }): Deadline => ({
          on: dueOn,
          at: null,
          kind: 'milestone-due',
          title,
          recordId: id,
        })),
      ),
    ...agreements
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id, hostName, number, validTo }): Deadline => ({
        on: validTo,
        at: null,
        kind: 'agreement-expires',
        title: everywhere(`${hostName}, ${number}`),
        recordId: id,
      })),
  ];
  return deadlines.toSorted(byDeadline);
};
