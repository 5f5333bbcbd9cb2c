import type { ZodType } from 'zod';
import type { Permission } from '../core/access/permissions.ts';

/** One address of the API on which server and browser agree: what goes in, what comes out, who may. */
export interface Endpoint {
  /** Unique, `noun.verb`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Parameters are written `:name`. */
  readonly path: `/api/${string}`;
  /** One English sentence for the printed description. */
  readonly summary?: string;
  /** What is left out takes nothing; what is given is strict: a field that is not named is refused, never ignored. */
  readonly params?: ZodType<Readonly<Record<string, string>>>;
  readonly query?: ZodType<Readonly<Record<string, string | number | boolean | undefined>>>;
  readonly body?: ZodType;
  /** How many bytes a body may have, where that is more than the usual megabyte. */
  readonly mostBytes?: number;
  /** The 200 answer. */
  readonly answer: ZodType;
  /** Who may call it: a permission of the core, everybody, or everybody who is signed in. */
  readonly permission: Permission | 'public' | 'signed-in';
  /** Journal entries that a call may cause. */
  readonly entries?: readonly string[];
}
