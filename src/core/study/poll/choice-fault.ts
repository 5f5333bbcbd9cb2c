import type { PollContent } from '../standing/poll-content.ts';
import type { PollKind } from '../standing/session-standing.ts';

/** Why choices do not answer a question: an option that it does not have, one twice, several where one is asked for, none at all. */
export const choiceFault = (
  { kind, content }: { readonly kind: PollKind; readonly content: PollContent },
  choices: readonly string[],
): 'poll-choice-unknown' | 'poll-one-choice' | 'poll-choice-missing' | undefined => {
  if (choices.length === 0) return 'poll-choice-missing';
  const known = new Set(content.options.map(({ id }) => id));
  if (choices.some((one) => !known.has(one)) || new Set(choices).size < choices.length)
    return 'poll-choice-unknown';
  return kind !== 'multiple' && choices.length > 1 ? 'poll-one-choice' : undefined;
};
