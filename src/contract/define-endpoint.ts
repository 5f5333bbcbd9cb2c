import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

const nothing = z.strictObject({});

/**
 * Describe an endpoint; what is left out takes nothing. All shapes are strict: a field that is not named, such as
 * `role` or `institutionId`, is refused and never ignored.
 */
export const defineEndpoint = <
  Answer,
  Params = Record<string, never>,
  Query = Record<string, never>,
  Body = Record<string, never>,
>(
  given: Pick<
    Endpoint<Params, Query, Body, Answer>,
    'id' | 'method' | 'path' | 'summary' | 'answer' | 'permission'
  > &
    Partial<Pick<Endpoint<Params, Query, Body, Answer>, 'params' | 'query' | 'body' | 'entries'>>,
): Endpoint<Params, Query, Body, Answer> => ({
  params: nothing as unknown as z.ZodType<Params>,
  query: nothing as unknown as z.ZodType<Query>,
  body: nothing as unknown as z.ZodType<Body>,
  entries: [],
  ...given,
});
