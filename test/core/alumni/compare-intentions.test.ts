import { expect, test } from 'vitest';
import { compareIntentions } from '../../../src/core/alumni/compare-intentions.ts';
import { stateIntentionNotDrawn } from '../../../src/core/alumni/state-intention-not-drawn.ts';

test('the change of people who answered twice is McNemar’s, with those who answered once as missing', () => {
  const { changes } = compareIntentions([
    { lot: null, said: { agreement: true, return: true }, people: 20 },
    { lot: null, said: { agreement: true, return: false }, people: 12 },
    { lot: null, said: { agreement: false, return: true }, people: 3 },
    { lot: null, said: { agreement: false, return: false }, people: 5 },
    { lot: null, said: { agreement: true, return: null, 'wave-6': null }, people: 7 },
  ]);
  expect(changes).toHaveLength(1);
  // 3 against 12 of 15: 2 · P(X ≤ 3), X ~ Binomial(15, ½) = 2 · 576/32768.
  expect(changes[0]).toMatchObject({
    ...{ from: 'agreement', to: 'return', pairs: 40 },
    change: { value: -0.225, n: 40, nMissing: 7, method: 'agresti-min' },
    pValue: { value: 0.035156, method: 'mcnemar-exact' },
  });
});

test('fewer than ten pairs, or fewer than ten of an arm, tell nothing', () => {
  const few = compareIntentions([
    { lot: 'in', said: { agreement: true, 'wave-6': false }, people: 9 },
    { lot: 'out', said: { agreement: true }, people: 30 },
  ]);
  expect(few.changes).toMatchObject([
    { from: 'agreement', to: 'wave-6', pairs: null, change: { value: null, n: 0, status: 'suppressed' } },
  ]);
  expect(few.lots).toMatchObject([
    { occasion: 'agreement', drawnIn: null, drawnOut: 30, difference: { value: null, status: 'suppressed' } },
    { occasion: 'wave-6', drawnIn: null, drawnOut: 0, difference: { value: null, status: 'suppressed' } },
  ]);
  const enough = compareIntentions([
    { lot: 'in', said: { agreement: true }, people: 15 },
    { lot: 'in', said: { agreement: false }, people: 5 },
    { lot: 'out', said: { agreement: true }, people: 10 },
    { lot: 'out', said: { agreement: false }, people: 10 },
    { lot: null, said: { agreement: false }, people: 50 },
  ]);
  expect(enough.lots).toMatchObject([
    { drawnIn: 20, drawnOut: 20, difference: { value: 0.25, method: 'newcombe-hybrid-score', n: 40 } },
  ]);
});

test('only whom a lot did not send may say it without a stay, and once', () => {
  const own = { accountId: 'acc', lot: 'out', hasStay: false, isStated: false } as const;
  const say = (application: Parameters<typeof stateIntentionNotDrawn>[0]) => {
    const decided = stateIntentionNotDrawn(application, { applicationId: 'app' });
    return decided.ok ? decided.value : decided.refusal.code;
  };
  expect(say(own)).toEqual([
    { kind: 'IntentionStated', noun: 'application', recordId: 'app', data: { occasion: 'agreement' } },
  ]);
  expect([
    say(undefined),
    say({ ...own, lot: null }),
    say({ ...own, lot: 'in' }),
    say({ ...own, hasStay: true }),
    say({ ...own, isStated: true }),
  ]).toEqual([
    'application-unknown',
    'intention-not-asked',
    'intention-not-asked',
    'intention-not-asked',
    'intention-stated-before',
  ]);
});
