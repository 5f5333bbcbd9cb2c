import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../../../src/core/programme/rubric.ts';
import { assignmentStatuses } from '../../../../src/core/review/assignment.ts';
import { checkSheet, emptySheet } from '../../../../src/core/review/score-sheet.ts';
import { dueText } from '../../../../src/web/desk/review/due-text.ts';
import { queueParts, type QueuedReview } from '../../../../src/web/desk/review/queue-parts.ts';
import { reviewCode } from '../../../../src/web/desk/review/review-code.ts';
import { reviewSearch } from '../../../../src/web/desk/review/review-search.ts';
import { sheetAnswers } from '../../../../src/web/desk/review/sheet-answers.ts';
import { sheetItems } from '../../../../src/web/desk/review/sheet-items.ts';

const all = (word: string) => ({ kk: `${word} kk`, ru: `${word} ru`, en: word });
const rubric: Rubric = {
  guidance: all('Guidance'),
  criteria: [
    {
      id: 'task',
      name: all('Use'),
      weight: 60,
      anchors: [
        { mark: 0, meaning: all('None') },
        { mark: 5, meaning: all('Clear') },
      ],
    },
    {
      id: 'plan',
      name: all('Plan'),
      weight: 40,
      anchors: [
        { mark: 0, meaning: all('No dates') },
        { mark: 5, meaning: all('Dated') },
      ],
    },
  ],
};

const review = fc.record({
  id: fc.uuid().map((id) => `asg_${id}`),
  callTitle: fc.constant(all('Call')),
  status: fc.constantFrom(...assignmentStatuses),
  dueOn: fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`),
  locale: fc.constant('kk' as const),
  tasks: fc.constant<string[]>([]),
  marked: fc.constant(0),
  criteria: fc.constant(2),
  submittedAt: fc.constant(null),
}) satisfies fc.Arbitrary<QueuedReview>;

describe('the queue of a reviewer', () => {
  it('has what is asked of him once, due first, and nothing that is not his', () => {
    fc.assert(
      fc.property(fc.uniqueArray(review, { selector: ({ id }) => id, maxLength: 12 }), (reviews) => {
        const { answer, write, done } = queueParts(reviews);
        const counted = (status: string) => reviews.filter((one) => one.status === status).length;
        expect([answer, write, done].map(({ length }) => length)).toEqual(
          ['invited', 'accepted', 'submitted'].map(counted),
        );
        for (const part of [answer, write]) {
          const dues = part.map(({ dueOn }) => dueOn);
          expect(dues).toEqual(dues.toSorted());
        }
      }),
    );
  });

  it('says when a review is due, and that the day has passed', () => {
    expect(dueText('2026-11-28', '2026-11-26', 'en')).toBe('Due: 28 November 2026 (in 2 days)');
    expect(dueText('2026-11-26', '2026-11-26', 'en')).toContain('today');
    expect(dueText('2026-11-25', '2026-11-26', 'ru')).toBe('Срок прошёл: 25 ноября 2026 г. (вчера)');
  });

  it('names an application by the end of the review’s id', () => {
    expect(reviewCode('asg_01890000-0000-7000-8000-0000000a3f7b')).toBe('3F7B');
  });

  it('takes nothing from an address but what it knows', () => {
    expect(reviewSearch({ at: 'marks.task.mark', done: 'conflict', from: 'x' })).toEqual({
      at: 'marks.task.mark',
      done: 'conflict',
    });
    expect(reviewSearch({ done: 'paid' })).toEqual({});
  });
});

describe('a sheet as it reads', () => {
  it('has each criterion with its mark, what the mark means and why', () => {
    const sheet = { marks: { task: { mark: 5, reason: 'It says who uses it.' } }, comment: 'Good' };
    expect(sheetAnswers(sheet, rubric, 'en').map(({ question, answer }) => [question, answer])).toEqual([
      ['Use, weight 60%', '5 — Clear\nIt says who uses it.'],
      ['Plan, weight 40%', ''],
      ['Overall comment', 'Good'],
    ]);
    const unmarked = { marks: { plan: { mark: null, reason: 'Later' } }, comment: '' };
    expect(sheetAnswers(unmarked, rubric, 'en')[1]?.answer).toBe('no mark yet\nLater');
  });

  it('says what is missing by the names of criteria, in the order of the rubric', () => {
    const items = sheetItems(checkSheet(emptySheet, rubric), rubric, 'ru');
    expect(items.map(({ code, params, field }) => [code, params?.['name'], field])).toEqual([
      ['mark-missing', 'Use ru', 'marks.task.mark'],
      ['reason-too-short', 'Use ru', 'marks.task.reason'],
      ['mark-missing', 'Plan ru', 'marks.plan.mark'],
      ['reason-too-short', 'Plan ru', 'marks.plan.reason'],
    ]);
  });
});
