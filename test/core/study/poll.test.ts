import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPoll, type PollToAnswer } from '../../../src/core/study/poll/answer-poll.ts';
import { choiceFault } from '../../../src/core/study/poll/choice-fault.ts';
import { draftPoll, type PollDraft, type PollToDraft } from '../../../src/core/study/poll/draft-poll.ts';
import { enterPollAnswers, type PollToEnter } from '../../../src/core/study/poll/enter-poll-answers.ts';
import { movePoll, type PollToMove } from '../../../src/core/study/poll/move-poll.ts';
import { pollContentShape } from '../../../src/core/study/poll/poll-content-shape.ts';
import type { PollContent } from '../../../src/core/study/standing/poll-content.ts';

const now = '2026-02-01T09:00:00.000Z';
const circumstances = { now, newId: (prefix: string): string => `${prefix}_1` };
const code = (decided: { ok: boolean; refusal?: { code: string } }): string | undefined =>
  decided.ok ? undefined : decided.refusal?.code;
const content: PollContent = {
  question: { kk: 'Қайтасыз ба?', en: 'Will you return?' },
  options: [
    { id: 'yes', words: { kk: 'Иә', en: 'Yes' } },
    { id: 'no', words: { kk: 'Жоқ', en: 'No' } },
  ],
};
const draft: PollDraft = {
  kind: 'single',
  answersAre: 'anonymous',
  takenBy: 'phone',
  content,
  sha256: 'f',
};
const place: PollToDraft = {
  session: { id: 'sse_1', studyId: 'std_1', status: 'planned' },
  lastNumber: 1,
  poll: undefined,
};

describe('drafting', () => {
  it('numbers the question within its session', () =>
    expect(draftPoll(place, draft, circumstances)).toMatchObject({
      value: [{ kind: 'PollDrafted', data: { number: 2, status: 'drafted', answersAre: 'anonymous' } }],
    }));
  it('changes a draft, and nothing that was opened', () => {
    const poll = { id: 'pol_1', status: 'drafted' as const };
    expect(draftPoll({ ...place, poll }, draft, circumstances)).toMatchObject({
      value: [{ kind: 'PollRedrafted', recordId: 'pol_1' }],
    });
    expect(code(draftPoll({ ...place, poll: { ...poll, status: 'open' } }, draft, circumstances))).toBe(
      'poll-not-drafted',
    );
  });
  const options = content.options;
  it.each([
    ['poll-by-hand-is-named', { takenBy: 'hand' as const }],
    ['poll-options-alike', { content: { ...content, options: [options[0], options[0]] } }],
    [
      'poll-options-alike',
      { content: { ...content, options: [options[0], { id: 'no', words: { kk: ' ИӘ', en: 'No' } }] } },
    ],
    [
      'poll-option-not-translated',
      { content: { ...content, options: [options[0], { id: 'no', words: { kk: 'Жоқ' } }] } },
    ],
  ])('is refused: %s', (refusal, part) =>
    expect(code(draftPoll(place, { ...draft, ...part } as PollDraft, circumstances))).toBe(refusal),
  );
  it('goes on after the session for hands, not for phones', () => {
    const session = { id: 'sse_1', studyId: 'std_1', status: 'ended' as const };
    expect(code(draftPoll({ ...place, session }, draft, circumstances))).toBe('session-not-running');
    const byHand = { ...draft, takenBy: 'hand' as const, answersAre: 'pseudonymous' as const };
    expect(draftPoll({ ...place, session }, byHand, circumstances).ok).toBe(true);
    expect(code(draftPoll({ ...place, session: undefined }, draft, circumstances))).toBe('session-unknown');
  });
  it('takes words in one language at least and two options', () => {
    expect(pollContentShape.safeParse(content).success).toBe(true);
    expect(pollContentShape.safeParse({ ...content, question: {} }).success).toBe(false);
    expect(pollContentShape.safeParse({ ...content, options: options.slice(1) }).success).toBe(false);
  });
});

const drafted: PollToMove = {
  poll: { id: 'pol_1', status: 'drafted', takenBy: 'phone' },
  sessionStatus: 'running',
  isAnotherOpen: false,
  seen: 5,
  answered: 4,
};
const open: PollToMove = { ...drafted, poll: { id: 'pol_1', status: 'open', takenBy: 'phone' } };

describe('opening and closing', () => {
  it('opens, and closes with its counts', () => {
    expect(movePoll(drafted, 'open', { now })).toMatchObject({
      value: [{ kind: 'PollOpened', data: { status: 'open', openedAt: now } }],
    });
    expect(movePoll(open, 'close', { now })).toMatchObject({
      value: [{ kind: 'PollClosed', data: { status: 'closed', closedAt: now, seen: 5, answered: 4 } }],
    });
    expect(movePoll(open, 'drop', { now })).toMatchObject({ value: [{ kind: 'PollDropped' }] });
  });
  it.each([
    ['poll-unknown', { ...drafted, poll: undefined }, 'open'],
    ['poll-not-drafted', open, 'open'],
    ['session-not-running', { ...drafted, sessionStatus: 'planned' as const }, 'open'],
    ['session-not-running', { ...drafted, sessionStatus: 'ended' as const }, 'open'],
    ['poll-another-open', { ...drafted, isAnotherOpen: true }, 'open'],
    ['poll-not-open', drafted, 'close'],
    [
      'poll-closed-already',
      { ...open, poll: { ...open.poll, status: 'closed' } as PollToMove['poll'] },
      'drop',
    ],
  ] as const)('is refused: %s', (refusal, state, move) =>
    expect(code(movePoll(state, move, { now }))).toBe(refusal),
  );
  it('opens for hands beside a question on phones, also when the session is over', () => {
    const poll = { id: 'pol_1', status: 'drafted' as const, takenBy: 'hand' as const };
    const state = { ...drafted, poll, isAnotherOpen: true, sessionStatus: 'ended' as const };
    expect(movePoll(state, 'open', { now }).ok).toBe(true);
  });
});

const asked: NonNullable<PollToAnswer['poll']> = {
  id: 'pol_1',
  status: 'open',
  kind: 'single',
  answersAre: 'anonymous',
  takenBy: 'phone',
  content,
};
const chosen = (...choices: string[]) => ({ is: 'chosen', choices }) as const;

describe('an answer by phone', () => {
  it('makes no entry of any kind', () => {
    for (const answer of [{ is: 'seen' }, { is: 'left' }, chosen('yes')] as const) {
      expect(answerPoll({ poll: asked, participantStatus: undefined }, answer)).toEqual({
        ok: true,
        value: [],
      });
      const named = { ...asked, answersAre: 'pseudonymous' as const };
      expect(answerPoll({ poll: named, participantStatus: 'came' }, answer)).toEqual({ ok: true, value: [] });
    }
  });
  it.each([
    ['poll-unknown', undefined, undefined],
    ['poll-unknown', { ...asked, takenBy: 'hand' as const }, undefined],
    ['poll-not-open', { ...asked, status: 'closed' as const }, undefined],
    ['poll-takes-no-name', asked, 'came' as const],
    ['poll-needs-code', { ...asked, answersAre: 'pseudonymous' as const }, undefined],
    ['participant-left-study', { ...asked, answersAre: 'pseudonymous' as const }, 'left' as const],
  ])('is refused: %s', (refusal, poll, participantStatus) =>
    expect(code(answerPoll({ poll, participantStatus }, chosen('yes')))).toBe(refusal),
  );
  it.each([
    ['poll-choice-missing', []],
    ['poll-choice-unknown', ['maybe']],
    ['poll-one-choice', ['yes', 'no']],
    ['poll-choice-unknown', ['yes', 'yes']],
  ])('is no answer: %s', (refusal, choices) =>
    expect(code(answerPoll({ poll: asked, participantStatus: undefined }, chosen(...choices)))).toBe(refusal),
  );
  it('takes each set of the options where several may be chosen, and nothing else', () => {
    const ids = content.options.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids, 'other')), (choices) => {
        const isGood =
          choices.length > 0 &&
          new Set(choices).size === choices.length &&
          choices.every((one) => ids.includes(one));
        expect(choiceFault({ kind: 'multiple', content }, choices) === undefined).toBe(isGood);
      }),
    );
  });
});

describe('answers entered by hand', () => {
  const state: PollToEnter = {
    poll: { ...asked, takenBy: 'hand' },
    participants: new Map([
      ['spt_1', 'came'],
      ['spt_2', 'left'],
    ]),
  };
  const enter = (participantId: string, choices: readonly string[] | null) => [{ participantId, choices }];
  it('tell how many were entered, neither whose nor what', () =>
    expect(enterPollAnswers(state, enter('spt_1', ['yes']))).toEqual({
      ok: true,
      value: [{ kind: 'PollAnswersEntered', noun: 'poll', recordId: 'pol_1', data: { entered: 1 } }],
    }));
  it('say that the question was left', () =>
    expect(enterPollAnswers(state, enter('spt_1', null)).ok).toBe(true));
  it.each([
    ['poll-unknown', { ...state, poll: undefined }, enter('spt_1', ['yes'])],
    ['poll-not-by-hand', { ...state, poll: asked }, enter('spt_1', ['yes'])],
    [
      'poll-not-open',
      { ...state, poll: { ...asked, takenBy: 'hand' as const, status: 'closed' as const } },
      enter('spt_1', ['yes']),
    ],
    ['participant-unknown', state, enter('spt_9', ['yes'])],
    ['participant-left-study', state, enter('spt_2', ['yes'])],
    ['poll-one-choice', state, enter('spt_1', ['yes', 'no'])],
    ['poll-answer-twice', state, [...enter('spt_1', ['yes']), ...enter('spt_1', ['no'])]],
  ])('are refused: %s', (refusal, of, answers) => expect(code(enterPollAnswers(of, answers))).toBe(refusal));
});
