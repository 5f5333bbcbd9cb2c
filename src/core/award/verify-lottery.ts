import { listHash } from './list-hash.ts';
import type { LotteryRecord } from './lottery-record.ts';
import { lotterySeed } from './lottery-seed.ts';
import { sha256Hex } from '../basics/sha256-hex.ts';
import { ticketOrder } from './ticket-order.ts';

/** What can be untrue of a draw; each has a sentence under `award.lottery`. */
export const lotteryFindings = [
  'too-few-parties',
  'commitment-not-revealed',
  'commitment-mismatch',
  'id-twice',
  'list-hash-mismatch',
  'seed-mismatch',
  'ticket-mismatch',
  'order-mismatch',
] as const;

export interface LotteryFinding {
  readonly code: (typeof lotteryFindings)[number];
  readonly params: Readonly<Record<string, string>>;
}

/** Whether a draw is what it says. `replaced`: parties that stayed silent and were replaced by their commitments. */
interface LotteryVerdict {
  readonly findings: readonly LotteryFinding[];
  readonly replaced: readonly string[];
}

const least = 2;

const partyFindings = ({ parties }: LotteryRecord): LotteryFinding[] => [
  ...(new Set(parties.map(({ name }) => name)).size < least
    ? [{ code: 'too-few-parties' as const, params: { least: String(least) } }]
    : []),
  // One silent party is replaced by its commitment; with all of them silent the beacon alone would decide.
  ...(parties.every(({ secret }) => (secret ?? null) === null)
    ? parties.map(({ name }) => ({ code: 'commitment-not-revealed' as const, params: { name } }))
    : []),
  ...parties.flatMap(({ name, commitment, secret }) =>
    typeof secret === 'string' && sha256Hex(secret) !== commitment
      ? [{ code: 'commitment-mismatch' as const, params: { name } }]
      : [],
  ),
];

const twice = (ids: readonly string[]): LotteryFinding[] => {
  const seen = new Set<string>();
  const again = ids.find((id) => seen.has(id) || !seen.add(id));
  return again === undefined ? [] : [{ code: 'id-twice', params: { id: again } }];
};

const hashFinding = (
  code: 'list-hash-mismatch' | 'seed-mismatch',
  stated: string,
  found: string,
): LotteryFinding[] => (stated === found ? [] : [{ code, params: { stated, found } }]);

/** The first ticket and the first place that are not what the seed says: one mistake moves all that follow. */
const orderFindings = ({ seed, ids, order }: LotteryRecord): LotteryFinding[] => {
  const expected = ticketOrder(seed, ids);
  const tickets = new Map(expected.map(({ id, ticket }) => [id, ticket]));
  const wrong = order.find(({ id, ticket }) => tickets.has(id) && tickets.get(id) !== ticket);
  const length = Math.max(expected.length, order.length);
  const place = Array.from({ length }, (_, at) => at).find((at) => expected[at]?.id !== order[at]?.id);
  return [
    ...(wrong === undefined ? [] : [{ code: 'ticket-mismatch' as const, params: { id: wrong.id } }]),
    ...(place === undefined
      ? []
      : [
          {
            code: 'order-mismatch' as const,
            params: {
              place: String(place + 1),
              stated: order[place]?.id ?? '—',
              found: expected[place]?.id ?? '—',
            },
          },
        ]),
  ];
};

/**
 * Computes a draw again from its record, step by step, each from what the record states of the step before, so that the
 * step that was tampered with is named and not all that follow from it.
 */
export const verifyLottery = (record: LotteryRecord): LotteryVerdict => {
  const { parties, beacon, ids } = record;
  return {
    findings: [
      ...partyFindings(record),
      ...twice(ids),
      ...hashFinding('list-hash-mismatch', record.listHash, listHash(ids)),
      ...hashFinding('seed-mismatch', record.seed, lotterySeed(parties, beacon.value, record.listHash)),
      ...orderFindings(record),
    ],
    replaced: parties.filter(({ secret }) => (secret ?? null) === null).map(({ name }) => name),
  };
};
