import { sql } from 'kysely';
import type { GroupStanding } from '../../core/application/group.ts';
import type { RegisterTransaction } from '../db.ts';
import { listCalls, type CallRow } from '../programme/list-calls.ts';
import { listUniversityTasks, type UniversityTaskRow } from '../programme/list-university-tasks.ts';
import { findStanding } from '../standing.ts';
import { judgeDraft } from './judge-draft.ts';
import { listMembers } from './list-members.ts';
import { loadDrafts } from './load-drafts.ts';

interface GroupReading {
  readonly standing: GroupStanding;
  readonly call: CallRow;
  readonly universityTask: UniversityTaskRow;
  readonly members: readonly {
    readonly id: string;
    readonly accountId: string;
    readonly name: string;
    readonly draftId: string | null;
    readonly missing: number;
  }[];
}

/** A group with its task in the version it was opened on, and how much each member still has to write. */
export const readGroup = async (
  trx: RegisterTransaction,
  institutionId: string,
  groupId: string,
  now: Date,
): Promise<GroupReading | undefined> => {
  const standing = await findStanding<GroupStanding>(trx, 'group', institutionId, groupId);
  if (standing === undefined) return undefined;
  const [call] = await listCalls(trx, now, { ids: [standing.callId] });
  const [universityTask] = await listUniversityTasks(trx, institutionId, {
    id: standing.universityTaskId,
    version: standing.universityTaskVersion,
  });
  if (call === undefined || universityTask === undefined)
    throw new Error(`group ${groupId} hangs in the air`);
  const members = await listMembers(trx, institutionId, groupId);
  const drafts = await loadDrafts(trx, institutionId, sql`d.group_id = ${groupId}`);
  return {
    standing,
    call,
    universityTask,
    members: members.map(({ id, accountId }) => {
      const draft = drafts.find((candidate) => candidate.accountId === accountId);
      const { missing, barred } =
        draft === undefined ? { missing: [], barred: [] } : judgeDraft(draft, call.rules);
      return {
        id,
        accountId,
        name: draft?.name ?? '',
        draftId: draft?.id ?? null,
        missing: missing.length + barred.length,
      };
    }),
  };
};
