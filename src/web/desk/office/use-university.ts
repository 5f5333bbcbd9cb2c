import { useSearch } from '@tanstack/react-router';
import type { Me } from '../../../contract/me.ts';
import { useMe } from '../use-me.ts';

type Membership = Me['memberships'][number];

/** The university whose desk this is: the one that the address names (`?at=`), else the first in which one is coordinator. */
export const useUniversity = (): {
  readonly institutionId: string;
  readonly all: readonly Membership[];
} => {
  const { at } = useSearch({ strict: false }) as { readonly at?: string };
  const all = (useMe()?.memberships ?? []).filter(({ role }) => role === 'coordinator');
  const found = all.find(({ institutionId }) => institutionId === at) ?? all[0];
  return { institutionId: found?.institutionId ?? '', all };
};
