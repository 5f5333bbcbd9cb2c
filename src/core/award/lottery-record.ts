import { z } from 'zod';

const line = z
  .string()
  .min(1)
  .max(1000)
  .refine((text) => text.isWellFormed(), 'not well-formed text');
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'not 64 lower-case hexadecimal digits');

/** Who contributes chance: the commitment was published before, the secret after; without a secret it was not revealed. */
const party = z.strictObject({ name: line, commitment: hash, secret: line.nullish() });

/** A public value nobody could know when the list was closed: where it was published, which round, and the value. */
const beacon = z.strictObject({ source: line, round: z.union([line, z.int()]), value: line });

/** What a draw starts from. */
export const lotteryInputShape = z.strictObject({
  parties: z.array(party).min(1).max(100),
  beacon,
  ids: z.array(line).min(1).max(200_000),
});

/** The shape of a draw as it is published: anyone can compute it again. `order` begins with the first ticket. */
export const lotteryRecordShape = lotteryInputShape.extend({
  listHash: hash,
  seed: hash,
  order: z.array(z.strictObject({ id: line, ticket: hash })),
});

export type LotteryInput = z.infer<typeof lotteryInputShape>;
export type LotteryRecord = z.infer<typeof lotteryRecordShape>;
export type LotteryParty = LotteryInput['parties'][number];
