import type { Role } from './role.ts';

/**
 * How an actor stands to a record. `own`: it is about himself; `same`: it belongs to the institution he acts in;
 * `national`: he acts in the national office and it belongs to a university; `other`: it belongs to an institution
 * he has nothing to do with.
 */
export const relations = ['own', 'same', 'national', 'other'] as const;
export type Relation = (typeof relations)[number];

/** One permission sentence: these people, for records that stand so to them. `anyone` is every signed-in account. */
export interface Sentence {
  readonly who: readonly Role[] | 'anyone';
  readonly relations: readonly Relation[];
  /** Only as a member of the national office. */
  readonly atOffice?: true;
}

/** The permissions of a noun, each a list of sentences of which one must hold. */
export type Sentences = Readonly<Record<string, readonly Sentence[]>>;
