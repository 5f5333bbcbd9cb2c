import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLottery } from '../../../src/core/award/draw-lottery.ts';
import type { LotteryInput, LotteryRecord } from '../../../src/core/award/lottery-record.ts';
import { sha256Hex } from '../../../src/core/basics/sha256-hex.ts';
import { ticketOrder } from '../../../src/core/award/ticket-order.ts';
import { verifyLottery } from '../../../src/core/award/verify-lottery.ts';

const input: LotteryInput = {
  parties: [
    { name: 'Centre', commitment: sha256Hex('alpha'), secret: 'alpha' },
    { name: 'Union of students', commitment: sha256Hex('bravo'), secret: 'bravo' },
  ],
  beacon: { source: 'drand', round: 4_000_000, value: '00ff' },
  ids: ['A-002', 'A-003', 'A-001'],
};
const record = drawLottery(input);
const codes = (changed: Partial<LotteryRecord>) =>
  verifyLottery({ ...record, ...changed }).findings.map(({ code }) => code);

describe('a draw', () => {
  it('has the seed of the worked example', () => {
    expect(record.listHash).toMatch(/^b45c9324.*dabda$/);
    expect(record.seed).toBe('96e030a5c7920f3c591310ce863acc5ddb43b2b49096be851bd77d94b3c427de');
  });

  it('has the tickets of the worked example, whose seed is a literal text', () => {
    const ids = ['A-001', 'A-002', 'A-003', 'A-004', 'A-005', 'A-006'];
    const order = ticketOrder('mobility-2026-call-1|4f2a', ids);
    expect(order.map(({ id, ticket }) => `${id} ${ticket.slice(0, 8)}`)).toEqual([
      'A-006 00d17822',
      'A-001 269efb4a',
      'A-003 405643e9',
      'A-002 bd795458',
      'A-004 ff7e0c6b',
      'A-005 ffd392df',
    ]);
  });

  it('hashes as Node does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  it('sorts ids by bytes, not by UTF-16', () => {
    const ids = ['\u{10000}', '\uFFFD'];
    const sorted = ids.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(drawLottery({ ...input, ids }).listHash).toBe(sha256Hex(sorted.join('\n')));
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (ids) => {
        expect(drawLottery({ ...input, ids }).order).toEqual(
          drawLottery({ ...input, ids: ids.toReversed() }).order,
        );
      }),
    );
  });
});

describe('a record', () => {
  const [centre, union] = input.parties;
  if (centre === undefined || union === undefined) throw new Error('The example has two parties');

  it('is found true', () => {
    expect(verifyLottery(record)).toEqual({ findings: [], replaced: [] });
  });

  it('replaces a party that stayed silent by its commitment', () => {
    const silent = { name: union.name, commitment: union.commitment };
    const drawn = drawLottery({ ...input, parties: [centre, silent] });
    expect(verifyLottery(drawn)).toEqual({ findings: [], replaced: [union.name] });
    expect(drawn.seed).toBe(sha256Hex(['alpha', union.commitment, '00ff', drawn.listHash].join('|')));
    expect(drawn.seed).not.toBe(record.seed);
  });

  it('is refused when nobody revealed, or when only one party takes part', () => {
    const silent = input.parties.map(({ name, commitment }) => ({ name, commitment }));
    const found = verifyLottery(drawLottery({ ...input, parties: silent })).findings;
    expect(found.map(({ code }) => code)).toEqual(['commitment-not-revealed', 'commitment-not-revealed']);
    expect(verifyLottery(drawLottery({ ...input, parties: [centre] })).findings).toMatchObject([
      { code: 'too-few-parties' },
    ]);
  });

  it('names the step that was changed, and only that', () => {
    const other = sha256Hex('charlie');
    expect(codes({ parties: [{ ...centre, commitment: other }, union] })).toEqual(['commitment-mismatch']);
    expect(codes({ listHash: other })).toEqual(['list-hash-mismatch', 'seed-mismatch']);
    expect(codes({ beacon: { ...input.beacon, value: '00fe' } })).toEqual(['seed-mismatch']);
    expect(codes({ order: record.order.toReversed() })).toEqual(['order-mismatch']);
    expect(codes({ order: record.order.slice(1) })).toEqual(['order-mismatch']);
    expect(codes({ order: record.order.map(({ id }) => ({ id, ticket: other })) })).toEqual([
      'ticket-mismatch',
    ]);
    expect(codes({ ids: ['A-001', 'A-001', 'A-002', 'A-003'] })).toContain('id-twice');
    expect(codes({ ids: ['A-001', 'A-002', 'A-004'] })).toEqual(['list-hash-mismatch', 'order-mismatch']);
  });
});
