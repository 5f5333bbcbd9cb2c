import type { CodeLists } from '../../core/import/code-lists.ts';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import { loadCodeLists } from '../../intake/load-code-lists.ts';
import { loadRecordProfiles } from '../../intake/record-profiles.ts';

/** What ships with the program to read files by. */
export interface ImportKnowledge {
  readonly lists: CodeLists;
  readonly shipped: readonly ImportProfile[];
}

let known: Promise<ImportKnowledge> | undefined;

/** Read from the program's own files with the first question, and once. */
export const importKnowledge = async (): Promise<ImportKnowledge> => {
  known ??= Promise.all([loadCodeLists(), loadRecordProfiles()]).then(([lists, shipped]) => ({
    lists,
    shipped,
  }));
  return known;
};
