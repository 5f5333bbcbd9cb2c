import type { GroupText } from './group-text.ts';

/** What a poll asks. A scale has its steps as options, lowest first, by number. */
export interface PollContent {
  readonly question: GroupText;
  readonly options: readonly { readonly id: string; readonly words: GroupText }[];
}
