import { describe, expect, it } from 'vitest';
import { selectionStep, selectionSteps } from '../../../../src/web/desk/selection/selection-step.ts';
import { stepPath } from '../../../../src/web/desk/selection/step-path.ts';
import { selectionAt, stages } from '../../../e2e/selection-answers.ts';

const now = '2026-11-25T06:00:00.000Z';
const at = (stage: Parameters<typeof selectionAt>[0], own: Parameters<typeof selectionAt>[1] = {}): string =>
  selectionStep(selectionAt(stage, own).body, now);
const calm = { lacking: 0, apart: 0, byStatus: { submitted: 10 } } as Parameters<typeof selectionAt>[1];

describe('what the office does next in a selection', () => {
  it('waits for the call to close, and then opens the selection', () => {
    const { body } = selectionAt(null);
    expect(selectionStep({ ...body, callState: 'open' }, now)).toBe('await-call');
    expect(selectionStep(body, now)).toBe('open');
  });

  it('looks for reviewers, assigns, invites, asks for third opinions, waits and closes, in this order', () => {
    expect(at(stages.reviewing, { reviewers: 0 })).toBe('pool');
    expect(at(stages.reviewing)).toBe('assign');
    expect(at(stages.reviewing, { lacking: 0 })).toBe('invite');
    const invited = { ...calm, byStatus: { ...selectionAt(null).body.counts.byStatus, proposed: 0 } };
    expect(at(stages.reviewing, { ...(invited as typeof calm), apart: 7 })).toBe('thirds');
    expect(at(stages.reviewing, invited as typeof calm)).toBe('await-reviews');
    expect(at(stages.reviewing, calm)).toBe('close');
  });

  it('fixes the list, reveals before the beacon and decides after it, also where a party stayed silent', () => {
    expect(at(stages.deliberating)).toBe('list');
    expect(at(stages.listed)).toBe('secrets');
    expect(at({ ...stages.drawn, beacon: stages.listed.beacon })).toBe('await-beacon');
    expect(at({ ...stages.listed, beacon: stages.drawn.beacon })).toBe('decide');
  });

  it('answers appeals before it rests', () => {
    expect(at(stages.decided, { appeals: 2 })).toBe('appeals');
    const again = { ...selectionAt(stages.decided).body, again: ['withdrawal' as const] };
    expect(selectionStep(again, now)).toBe('decide-again');
    expect(at(stages.decided)).toBe('result');
  });

  it('has a page for every step', () => {
    for (const step of selectionSteps) expect(stepPath(step, 'kk', 'cal_1')).toMatch(/^\/kk\/desk\/.+/);
  });
});
