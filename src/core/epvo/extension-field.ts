import type { EpvoType } from './epvo-field.ts';

/** Tables that the EPVO does not have: what the register proposes for tasks and their results. */
export const extensionEntities = ['MOBILITY_TASK', 'MOBILITY_RESULT'] as const;
export type ExtensionEntity = (typeof extensionEntities)[number];

/** One field of a proposed table. What it means is said in the messages, `epvo.proposed.<field>`. */
export interface ExtensionField {
  readonly name: string;
  readonly type: EpvoType;
  readonly isRequired: boolean;
  readonly refersTo?: string;
  /** The only values it has. */
  readonly values?: readonly string[];
  /** Of a text, in characters. */
  readonly longest?: number;
}
