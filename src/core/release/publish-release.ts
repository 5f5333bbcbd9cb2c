import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ReleaseStanding } from './release-standing.ts';
import { releaseStates } from './states.ts';

/** A release that may be published, and those that are. */
export interface ReleaseAndPast {
  readonly standing: ReleaseStanding;
  readonly published: readonly { readonly name: string; readonly dataThrough: string }[];
}

/**
 * Publish a built release for ever. Refused where the attack found somebody, where its data are older than what is published, and where
 * something was published since it was attacked: then only the two together would tell what can be found out.
 */
export const publishRelease = (
  { standing, published }: ReleaseAndPast,
  { id }: { readonly id: string },
  { now, actor, isDemonstration }: Pick<Circumstances, 'now' | 'actor' | 'isDemonstration'>,
): Decided<readonly EntryBody[]> => {
  const moved = moveFrom(releaseStates, standing.status, 'publish-release');
  if (!moved.ok) return moved;
  if (standing.isDemonstration !== isDemonstration) return refuse({ code: 'release-of-demonstration' });
  if (standing.isSafe !== true) return refuse({ code: 'release-not-safe' });
  if (published.some(({ name }) => name === standing.name)) return refuse({ code: 'release-says-the-same' });
  const newest = published
    .map(({ dataThrough }) => dataThrough)
    .toSorted()
    .at(-1);
  if (newest !== undefined && newest > standing.dataThrough)
    return refuse({ code: 'release-older', params: { day: newest } });
  if (published.some(({ name }) => standing.against?.includes(name) !== true))
    return refuse({ code: 'release-not-attacked-with-newer' });
  const data = { status: moved.value, publishedAt: now, publishedBy: actor };
  return accept([{ kind: 'ReleasePublished', noun: 'release', recordId: id, data }]);
};
