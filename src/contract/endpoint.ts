import type { z } from 'zod';
import type { Permission } from '../core/access/permissions.ts';

/** One endpoint, described once: server, browser and `/api/openapi.json` are made from it. */
export interface Endpoint<Params = unknown, Query = unknown, Body = unknown, Answer = unknown> {
  /** Name of the operation, `inviteMember`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/api/institutions/:institutionId/members`. */
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  readonly body: z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  /** Who may call it: a permission of the core, everybody, or everybody who is signed in. */
  readonly permission: Permission | 'public' | 'signed-in';
  /** Journal entries that a call may cause. */
  readonly entries: readonly string[];
}
