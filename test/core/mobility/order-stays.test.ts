import { describe, expect, it } from 'vitest';
import { orderCategories, orderStays } from '../../../src/core/mobility/order-stays.ts';

const stay = (id: string, change: object = {}) => ({
  ...{ id, reference: `Q-${id}`, status: 'agreed' as const, agreementVersion: 1, country: 'POL' },
  ...change,
});

describe('orderStays', () => {
  it('sends whoever has an agreement in force, and nobody whose stay was cancelled', () => {
    const all = [stay('a'), stay('b', { agreementVersion: null }), stay('c', { status: 'cancelled' })];
    expect(orderStays(all, undefined)).toEqual({ ok: true, value: [all[0]] });
    expect(orderStays(all.slice(1), undefined)).toMatchObject({ refusal: { code: 'order-nobody' } });
  });
  it('names whom it cannot send of those who were chosen', () => {
    const all = [stay('a'), stay('b', { agreementVersion: null })];
    expect(orderStays(all, ['a', 'a'])).toEqual({ ok: true, value: [all[0]] });
    expect(orderStays(all, ['a', 'b'])).toMatchObject({
      refusal: { code: 'order-stay-not-agreed', params: { reference: 'Q-b' } },
    });
    expect(orderStays(all, ['x'])).toMatchObject({ refusal: { code: 'order-stay-unknown' } });
  });
});

describe('orderCategories', () => {
  it('counts a stay in Kazakhstan as 301 and one abroad as 302', () => {
    expect(orderCategories([stay('a'), stay('b', { country: 'KAZ' })])).toEqual([301, 302]);
    expect(orderCategories([stay('a')])).toEqual([302]);
    expect(orderCategories([stay('a', { country: 'KAZ' })])).toEqual([301]);
  });
});
