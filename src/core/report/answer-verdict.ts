import { addDays } from '../basics/add-days.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { VerificationStanding } from './verification.ts';

/** How many days after a verdict it may be answered. */
const daysToAnswer = 30;

/** The participant answers a verdict, once; what he writes stands apart. */
export const answerVerdict = (
  verification: VerificationStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (verification === undefined) return refuse({ code: 'verification-unknown' });
  const { status, givenAt, answeredAt } = verification;
  if (status !== 'given' || givenAt === null) {
    return refuse({ code: 'not-in-this-state', params: { state: status } });
  }
  if (answeredAt !== null) return refuse({ code: 'verdict-answered-before' });
  if (now.slice(0, 10) > addDays(givenAt.slice(0, 10), daysToAnswer)) {
    return refuse({ code: 'verdict-answer-too-late', params: { days: daysToAnswer } });
  }
  return accept([{ kind: 'VerdictAnswered', noun: 'verification', recordId: id, data: { answeredAt: now } }]);
};
