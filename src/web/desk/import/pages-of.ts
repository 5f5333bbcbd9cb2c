import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { call, type AnswerOf, type InputOf } from '../../api.ts';
import { Refused } from '../refused.ts';

/** A list that goes on from a key, page after page; throws `Refused`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties the key of the list to what `next` is
export const pagesOf = <E extends Endpoint, Key extends string | number>(
  endpoint: E,
  given: (after: Key | undefined) => InputOf<E>,
) =>
  infiniteQueryOptions({
    queryKey: [endpoint.id, 'pages', given(undefined)],
    queryFn: async ({ pageParam, signal }): Promise<AnswerOf<E>> => {
      const called = await call(endpoint, given(pageParam as Key | undefined), { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- else the key of a page is inferred as undefined
    initialPageParam: undefined as unknown,
    getNextPageParam: (last) => (last as { readonly next: Key | null }).next ?? undefined,
  });
