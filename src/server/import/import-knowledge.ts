import { entityOfTarget } from '../../core/epvo/epvo-import-target.ts';
import type { CodeLists } from '../../core/import/code-lists.ts';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import { loadCodeLists } from '../../intake/load-code-lists.ts';
import { loadRecordProfiles } from '../../intake/record-profiles.ts';
import { targetTitle } from './told-target.ts';

/** What ships with the program to read files by. */
interface ImportKnowledge {
  readonly lists: CodeLists;
  readonly shipped: readonly ImportProfile[];
}

let known: Promise<ImportKnowledge> | undefined;

/** Read from the program's own files with the first question, and once. */
export const importKnowledge = async (): Promise<ImportKnowledge> => {
  known ??= Promise.all([loadCodeLists(), loadRecordProfiles()]).then(([lists, shipped]) => ({
    lists,
    // A table of the EPVO has the name that its pages have.
    shipped: shipped.map((profile) =>
      entityOfTarget(profile.target) === undefined
        ? profile
        : { ...profile, title: targetTitle({ id: profile.target }) },
    ),
  }));
  return known;
};
