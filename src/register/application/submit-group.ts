import { sql } from 'kysely';
import type { GroupStanding } from '../../core/application/group.ts';
import { submitGroup } from '../../core/application/submit-group.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Command } from '../command.ts';
import { readCall } from '../programme/read-call.ts';
import { findStanding } from '../standing.ts';
import type { FormWords } from './form-words.ts';
import { loadDrafts } from './load-drafts.ts';
import { loadSubmission, type LoadedSubmission } from './load-submission.ts';
import { saveSubmission } from './save-submission.ts';

interface Input {
  readonly groupId: string;
  readonly locale: Locale;
  readonly begunAt: string;
}

interface State {
  readonly group: GroupStanding | undefined;
  readonly members: readonly LoadedSubmission[];
}

/** Every member's application in one transaction: all or none. */
export const submitGroupCommand = (
  formWords: FormWords,
): Command<Input, State, { readonly applications: readonly string[] }> => ({
  name: 'submit-group',
  load: async (place, { groupId, locale }) => {
    const { trx, institutionId } = place;
    const group = await findStanding<GroupStanding>(trx, 'group', institutionId, groupId);
    if (group === undefined) return { group, members: [] };
    const call = await readCall(trx, group.callId);
    const drafts = await loadDrafts(trx, institutionId, sql`d.group_id = ${groupId}`, { lock: true });
    const members: LoadedSubmission[] = [];
    for (const draft of drafts) members.push(await loadSubmission(place, draft, call, locale, formWords));
    return { group, members };
  },
  owner: ({ group }) => group?.leaderAccountId,
  decide: ({ group, members }, input, circumstances) =>
    submitGroup(
      {
        group,
        members: members.map(({ draft, submission }) => ({
          ...submission,
          draftId: draft.id,
          name: draft.name,
        })),
      },
      input,
      circumstances,
    ),
  save: async (place, { entries, state: { members } }) => {
    for (const member of members) await saveSubmission(place, member, entries);
  },
  answer: (entries, { members }) => {
    const made = entries.filter(({ noun }) => noun === 'application').map(({ recordId }) => recordId);
    const before = members.flatMap(({ draft }) => draft.applicationId ?? []);
    return { applications: [...new Set([...before, ...made])] };
  },
});
