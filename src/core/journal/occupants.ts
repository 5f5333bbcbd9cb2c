import type { ChainLink } from './chain-link.ts';
import { firstPreviousHash } from './entry.ts';

/**
 * One entry for each number. Where several claim the same, the one that the neighbours know stays and the others are
 * strays, as are entries with a number below 1.
 */
export const occupants = (
  links: readonly ChainLink[],
): { readonly byPlace: Map<number, ChainLink>; readonly strays: ChainLink[] } => {
  const claims = new Map<number, ChainLink | ChainLink[]>();
  const strays: ChainLink[] = [];
  for (const link of links) {
    const rival = claims.get(link.place);
    if (link.place < 1) strays.push(link);
    else if (rival === undefined) claims.set(link.place, link);
    else claims.set(link.place, [rival, link].flat());
  }
  const at = (place: number): readonly ChainLink[] => [claims.get(place) ?? []].flat();
  const score = (link: ChainLink): number => {
    const isRemembered = at(link.place + 1).some(({ previousHash }) => previousHash === link.hash);
    const goesOn =
      link.place === 1
        ? link.previousHash === firstPreviousHash
        : at(link.place - 1).some(({ hash }) => hash === link.previousHash);
    return (isRemembered ? 4 : 0) + (goesOn ? 2 : 0) + (link.isSound ? 1 : 0);
  };
  const byPlace = new Map<number, ChainLink>();
  for (const place of [...claims.keys()].toSorted((a, b) => a - b)) {
    const [best, ...others] = at(place).toSorted((a, b) => score(b) - score(a));
    if (best !== undefined) byPlace.set(place, best);
    strays.push(...others);
  }
  return { byPlace, strays };
};
