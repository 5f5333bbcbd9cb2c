import type { draftPoll, PollView } from '../../../../contract/study-poll.ts';
import { locales, type LocalizedText } from '../../../../core/basics/locale.ts';
import type { GroupText } from '../../../../core/study/standing/group-text.ts';
import type { InputOf } from '../../../api.ts';

/** A poll as its form holds it: words in three boxes, empty ones in languages that are not spoken. */
export interface PollDraftForm {
  readonly kind: PollView['kind'];
  readonly answersAre: PollView['answersAre'];
  readonly takenBy: PollView['takenBy'];
  readonly question: LocalizedText;
  readonly options: readonly { readonly id: string; readonly words: LocalizedText }[];
}

const none: LocalizedText = { kk: '', ru: '', en: '' };

/** The first letter that no option has: an option keeps its id, also when it moves. */
const freeId = (taken: readonly string[]): string => {
  for (let at = 0; ; at += 1) {
    const id = `o${at + 1}`;
    if (!taken.includes(id)) return id;
  }
};

const typed = (words: LocalizedText): GroupText =>
  Object.fromEntries(
    locales.flatMap((locale) => (words[locale].trim() === '' ? [] : [[locale, words[locale].trim()]])),
  );

/** From a poll to its form and back. */
export const pollDraft = {
  empty: {
    kind: 'single',
    answersAre: 'anonymous',
    takenBy: 'phone',
    question: none,
    options: [
      { id: 'o1', words: none },
      { id: 'o2', words: none },
    ],
  } satisfies PollDraftForm as PollDraftForm,
  of: ({ kind, answersAre, takenBy, content }: PollView): PollDraftForm => ({
    ...{ kind, answersAre, takenBy },
    question: { ...none, ...content.question },
    options: content.options.map(({ id, words }) => ({ id, words: { ...none, ...words } })),
  }),
  newOption: (options: PollDraftForm['options']): PollDraftForm['options'][number] => ({
    id: freeId(options.map(({ id }) => id)),
    words: none,
  }),
  /** What is sent: options without any words are left out. */
  contentOf: ({ question, options }: PollDraftForm): InputOf<typeof draftPoll>['body']['content'] => ({
    question: typed(question),
    options: options
      .map(({ id, words }) => ({ id, words: typed(words) }))
      .filter(({ words }) => Object.keys(words).length > 0),
  }),
} as const;
