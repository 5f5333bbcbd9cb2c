import { publishUniversityTask } from '../../core/programme/publish-university-task.ts';
import type { UniversityTaskContent } from '../../core/programme/university-task.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { saveTaskContent } from './save-task-content.ts';

export const publishUniversityTaskCommand: Command<
  UniversityTaskContent,
  undefined,
  { readonly id: string }
> = {
  name: 'publish-university-task',
  load: async () => undefined,
  decide: (state, content, circumstances) =>
    publishUniversityTask(state, { content, contentSha256: fingerprint(content) }, circumstances),
  save: async (place, { entries: [made], input }) => {
    if (made !== undefined) await saveTaskContent(place, made.recordId, 1, input);
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};
