/** What can be wrong with an instance, a result or a record of a lottery; each has a sentence under `award.fault`. */
export const instanceFaults = [
  'not-a-text',
  'not-a-number',
  'not-whole',
  'not-a-list',
  'not-an-object',
  'too-small',
  'too-large',
  'malformed',
  'missing',
  'surplus',
  'too-many-decimals',
  'sum-too-large',
  'id-twice',
  'id-unknown',
  'region-unknown',
  'university-unknown',
  'conflict-with-itself',
  'reserved-twice',
  'ticket-missing',
] as const;

/** One wrong thing with its place, such as `applications.3.cost`. */
export interface InstanceFault {
  readonly code: (typeof instanceFaults)[number];
  readonly field: string;
  readonly params: Readonly<Record<string, string>>;
}
