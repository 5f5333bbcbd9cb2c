import { describe, expect, test } from 'vitest';
import type { Circumstances } from '../../../src/core/basics/circumstances.ts';
import type { CallStanding } from '../../../src/core/programme/call.ts';
import { reviseCall } from '../../../src/core/programme/revise-call.ts';
import { storyRules } from '../../../src/story/call-rules.ts';

const words = { kk: 'Сынақ', ru: 'Проба', en: 'Trial' };
const rules = storyRules(words, '2027-02-01', 30, 'account');
const circumstances: Circumstances = {
  now: '2026-11-20T06:00:00.000Z',
  actor: 'acc_1',
  institutionId: 'national-office',
  isDemonstration: true,
  newId: (prefix) => `${prefix}_1`,
};
const draft: CallStanding = {
  programmeId: 'pro_1',
  version: 1,
  rulesSha256: 'standing',
  rubricSha256: 'rubric',
  draftedAt: '2026-11-01T00:00:00.000Z',
  announcedAt: null,
  opensAt: rules.opensAt,
  closesAt: rules.closesAt,
  graceMinutes: rules.graceMinutes,
  isDemonstration: true,
};
const announced: CallStanding = { ...draft, announcedAt: '2026-11-10T00:00:00.000Z' };
const revise = (standing: CallStanding, base: string, rulesSha256 = 'new') =>
  reviseCall(
    standing,
    { id: 'cal_1', base, hasReason: true, rules, rulesSha256, rubricSha256: 'rubric' },
    circumstances,
  );

describe.each([
  ['a draft', draft, 'CallRevised', 1],
  ['an announced call', announced, 'CallCorrected', 2],
] as const)('new rules of %s', (_name, standing, kind, version) => {
  test('are taken on the rules that stand', () => {
    expect(revise(standing, 'standing')).toMatchObject({ ok: true, value: [{ kind, data: { version } }] });
  });

  test('are refused on any other: somebody else saved meanwhile', () => {
    expect(revise(standing, 'what stood before')).toEqual({
      ok: false,
      refusal: { code: 'call-changed-elsewhere' },
    });
  });

  test('that stand already are a repeat, whatever they began from', () => {
    expect(revise(standing, 'what stood before', 'standing')).toEqual({ ok: true, value: [] });
  });
});
