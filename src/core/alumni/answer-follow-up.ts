import type { Circumstances } from '../basics/circumstances.ts';
import { dayOf } from '../basics/format-date.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AlumnusStanding } from './alumnus.ts';
import { checkAnswers } from './check-answers.ts';
import { contributionKinds } from './contribution.ts';
import { findQuestionnaire, firstQuestionnaire } from './find-questionnaire.ts';
import type { EnteredBy, FollowUpStanding } from './follow-up.ts';
import { mayBeAnswered } from './may-be-answered.ts';
import { outcomeEntries } from './outcome-entries.ts';
import type { OutcomeStanding } from './outcome.ts';
import type { Answers } from './questionnaire.ts';
import { sinceInterval } from './since-interval.ts';
import { intentionQuestions } from './split-answers.ts';
import { stateOfAnswers } from './state-of-answers.ts';

/** What an answer goes by. */
export interface AskedFollowUp {
  readonly followUp: (FollowUpStanding & { readonly id: string }) | undefined;
  readonly alumnus: AlumnusStanding | undefined;
  readonly consentId: string | null;
  readonly outcomes: readonly (OutcomeStanding & { readonly id: string })[];
}

export interface GivenAnswers {
  readonly version: number;
  readonly answers: Answers;
  readonly by: EnteredBy;
}

const intentions: readonly string[] = Object.values(intentionQuestions);

/** What of the contribution question was chosen. */
const contributionsOf = ({ contribution }: Answers) =>
  contributionKinds.filter((kind) => Array.isArray(contribution) && contribution.includes(kind));

/** An answer becomes one fact with its interval, and the contributions that it names. What somebody intends is told to nobody here. */
export const answerFollowUp = (
  { followUp, alumnus, consentId, outcomes }: AskedFollowUp,
  { version, answers: given, by }: GivenAnswers,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (followUp === undefined || alumnus === undefined) return refuse({ code: 'follow-up-unknown' });
  const today = dayOf(now, nationalTimeZone);
  const open = mayBeAnswered(followUp, alumnus, today);
  if (!open.ok) return open;
  const questionnaire = findQuestionnaire(version);
  // What was put to him when he was asked is what he answers, whatever version came since.
  if (questionnaire === undefined || version !== (followUp.questionnaire ?? firstQuestionnaire))
    return refuse({ code: 'questionnaire-unknown' });
  if (by === 'telephone' && intentions.some((name) => name in given))
    return refuse({ code: 'intention-not-by-telephone' });
  const checked = checkAnswers(questionnaire, given, followUp.wave);
  if (!checked.ok) return checked;
  const answers = checked.value;
  const state = stateOfAnswers(answers);
  const { endedOn } = alumnus;
  const since = sinceInterval(String(answers['since']), { isReturn: state === 'returned', endedOn, today });
  if (!since.ok) return refuse({ code: 'incomplete', list: [since.refusal] });
  const { accountId, alumnusId, id } = followUp;
  const { inField, country } = answers;
  const outcome: OutcomeStanding = {
    ...{ alumnusId, accountId, state, ...since.value, seenOn: today > endedOn ? today : endedOn },
    ...{
      evidence: 'self-report',
      source: by === 'self' ? 'follow-up' : 'telephone',
      sourceId: id,
      consentId,
    },
    inField: typeof inField === 'boolean' ? inField : null,
    country: typeof country === 'string' ? country : state === 'returned' ? 'KAZ' : null,
    ...{ fileSha256: null, status: 'stands', recordedAt: now, decidedAt: null },
  };
  return accept([
    {
      kind: 'FollowUpAnswered',
      noun: 'follow-up',
      recordId: id,
      data: {
        ...{ status: 'answered', answeredAt: now, answeredIssue: followUp.linkIssue },
        ...{ enteredBy: by, questionnaire: version },
      },
    },
    ...outcomeEntries(newId('out'), outcome, outcomes),
    ...contributionsOf(answers).map((kind): EntryBody => ({
      kind: 'ContributionNamed',
      noun: 'contribution',
      recordId: newId('ctb'),
      data: { alumnusId, followUpId: id, kind, recordedAt: now },
    })),
  ]);
};
