import { reviseUniversityTask } from '../../core/programme/revise-university-task.ts';
import type { UniversityTaskContent, UniversityTaskStanding } from '../../core/programme/university-task.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { findStanding } from '../standing.ts';
import { saveTaskContent } from './save-task-content.ts';

export const reviseUniversityTaskCommand: Command<
  { readonly id: string; readonly content: UniversityTaskContent },
  UniversityTaskStanding | undefined,
  { readonly version: number }
> = {
  name: 'revise-university-task',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'university-task', institutionId, id),
  decide: (state, { id, content }) =>
    reviseUniversityTask(state, { id, content, contentSha256: fingerprint(content) }),
  save: async (place, { entries, state, input: { id, content } }) => {
    if (entries.length > 0 && state !== undefined) {
      await saveTaskContent(place, id, state.version + 1, content);
    }
  },
  answer: (entries, state) => ({ version: (state?.version ?? 0) + entries.length }),
};
