import type { CodeContent } from '../standing/codebook-standing.ts';

/** A code as a frozen codebook holds it, parents before their children. */
export interface FrozenCode {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly version: number;
  readonly content: CodeContent;
}
