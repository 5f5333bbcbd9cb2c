import { describe, expect, it } from 'vitest';
import { lotRecord } from '../../../../src/web/desk/selection/public/lot-record.ts';
import { lotSteps } from '../../../../src/web/desk/selection/public/lot-steps.ts';
import { publicSelection } from '../../../e2e/selection-answers.ts';

const wrongSteps = (changed: Partial<typeof publicSelection>) => {
  const record = lotRecord({ ...publicSelection, ...changed });
  if (record === undefined) throw new Error('no record');
  return lotSteps(record)
    .steps.filter(({ findings }) => findings.length > 0)
    .map(({ step }) => step);
};

describe('the lot computed again by a visitor', () => {
  it('comes out the same, whatever the order in which the parties arrive', () => {
    expect(wrongSteps({})).toEqual([]);
    expect(wrongSteps({ parties: publicSelection.parties.toReversed() })).toEqual([]);
  });

  it('names the step that was tampered with', () => {
    const [first, second, ...rest] = publicSelection.order;
    if (first === undefined || second === undefined) throw new Error('no order');
    expect(wrongSteps({ order: [second, first, ...rest] })).toEqual(['order']);
    expect(wrongSteps({ list: publicSelection.list.slice(1) })).toEqual(['list', 'order']);
    expect(wrongSteps({ beaconValue: 'another' })).toEqual(['seed']);
    const parties = publicSelection.parties.map((party) => ({ ...party, secret: `${party.secret} ` }));
    expect(wrongSteps({ parties })).toEqual(['commitments', 'seed']);
  });

  it('has no record before the lot is drawn', () => {
    expect(lotRecord({ ...publicSelection, beaconValue: null })).toBeUndefined();
  });
});
