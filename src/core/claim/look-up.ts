import type { Fact } from './fact.ts';
import type { Reference } from './reference-schema.ts';
import type { Unit } from './unit.ts';

/** What a rule may ask of the facts. Each of them throws `ClaimRefused` when the claim names what is not there. */
export interface LookUp {
  readonly one: (reference: Reference) => Fact;
  /** In the order of the references; `Table3.2019.*` stands for every cell that fits, in the order of its table. */
  readonly many: (references: readonly Reference[]) => readonly Fact[];
  /** Whether there is such a fact at all. */
  readonly has: (id: string) => boolean;
  readonly unitOf: (fact: Fact) => Unit;
  /** Nothing where the text of the unit cannot be read. */
  readonly readUnit: (fact: Fact) => Unit | undefined;
  /** Every fact that the source prints: none computed, none from outside. */
  readonly all: () => readonly Fact[];
}
