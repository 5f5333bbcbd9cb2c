import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/core/basics/locale.ts';
import { agreementLevel } from '../../../../src/web/desk/selection/recommendation/agreement-level.ts';
import { groundName } from '../../../../src/web/desk/selection/assignment/ground-name.ts';
import { limitName } from '../../../../src/web/desk/selection/decision/limit-name.ts';
import { openingForm } from '../../../../src/web/desk/selection/opening/opening-form.ts';
import { outcomeReason } from '../../../../src/web/desk/selection/decision/outcome-reason.ts';
import { selectionSearch } from '../../../../src/web/desk/selection/selection-search.ts';
import { selectionAnswers, selectionIds } from '../../../e2e/selection-answers.ts';
import type { Decisions } from '../../../../src/web/desk/selection/decision/use-decisions.ts';

const names = {
  regions: new Map([['europe', 'Europe']]),
  universities: new Map([['U1', 'Demonstration University']]),
};

describe('words of a selection', () => {
  it('say every kind of limit by name, and one of another version as it is', () => {
    const said = ['budget', 'region:europe', 'university:U1', 'university:U9', 'group:G1', 'moon:full'].map(
      (constraint) => limitName(constraint, names, 'en'),
    );
    expect(said).toEqual([
      'Budget, tenge',
      'Region: Europe',
      'Limit of a university: Demonstration University',
      'Limit of a university: U9',
      'Group whole or not at all: group 1',
      'moon:full',
    ]);
  });

  it('give every outcome its reason', () => {
    const { body } = selectionAnswers[`GET /api/selections/${selectionIds.call}/decisions`] as {
      readonly body: Decisions;
    };
    expect(body.outcomes.map((outcome) => outcomeReason(outcome, names, 'en'))).toEqual([
      'It would also be awarded with 2.25 points fewer.',
      'A tie that the lottery decided.',
      '1.50 points short. One place more would have been enough: Region: Europe.',
      'Any score would have broken: Limit of a university: Demonstration University.',
      '4.00 points short of the lowest score.',
      '',
    ]);
  });

  it('know every ground of a conflict', () => {
    for (const locale of locales)
      for (const ground of [
        'own-application',
        'same-institution',
        'named-in-application',
        'declared',
        'same-group',
      ])
        expect(groundName(locale, ground)).not.toBe(ground);
    expect(groundName('en', 'new-moon')).toBe('new-moon');
  });

  it('name the agreement of experts by Krippendorff’s bounds', () => {
    expect([null, 0.3, 0.667, 0.79, 0.8, 1].map((alpha) => agreementLevel(alpha))).toEqual([
      'none',
      'weak',
      'fair',
      'fair',
      'strong',
      'strong',
    ]);
  });
});

describe('what is read from the reader', () => {
  it('takes only filters that fit from an address', () => {
    expect(
      selectionSearch({ status: 'submitted', zone: 'grey', outcome: 'moon', text: 'Q-1', region: '' }),
    ).toEqual({
      status: 'submitted',
      zone: 'grey',
      text: 'Q-1',
    });
  });

  it('opens a selection at the instant that the reader’s clock shows', () => {
    const form = openingForm.empty();
    const missing = openingForm.read(form, 'Asia/Almaty');
    expect(missing.ok ? [] : missing.refusal.map(({ field }) => field)).toEqual([
      'reviewsDueOn',
      'parties.0.name',
      'parties.0.commitment',
      'parties.1.name',
      'parties.1.commitment',
      'beacon.source',
      'beacon.round',
      'beacon.at',
    ]);
    const wrong = openingForm.read(
      { ...form, parties: [{ name: 'Party', commitment: 'a secret' }] },
      'Asia/Almaty',
    );
    expect(wrong.ok ? [] : wrong.refusal).toContainEqual({
      code: 'commitment-wrong',
      field: 'parties.0.commitment',
    });
    const read = openingForm.read(
      {
        dueOn: { day: '20', month: '10', year: '2026' },
        beacon: { source: 'drand', round: '7', day: { day: '1', month: '12', year: '2026' }, time: '14:00' },
        parties: ['a', 'B'].map((digit) => ({ name: 'Party', commitment: ` ${digit.repeat(64)} ` })),
      },
      'Asia/Almaty',
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        beacon: { at: '2026-12-01T09:00:00.000Z' },
        parties: [{ commitment: 'a'.repeat(64) }, { commitment: 'b'.repeat(64) }],
      },
    });
  });
});
