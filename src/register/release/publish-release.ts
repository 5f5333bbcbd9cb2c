import { sql } from 'kysely';
import { refuse } from '../../core/basics/result.ts';
import { publishRelease, type ReleaseAndPast } from '../../core/release/publish-release.ts';
import type { Command } from '../command.ts';
import { getRelease } from './get-release.ts';
import type { ReleaseInput } from './release-input.ts';

/** The office publishes a built release for ever. */
export const publishReleaseCommand: Command<
  ReleaseInput,
  ReleaseAndPast | undefined,
  { readonly name: string }
> = {
  name: 'publish-release',
  load: async (place, input) => {
    // Of two that are published at once, the second is refused, since it was not attacked together with the first.
    await sql`select id from institution where kind = 'office' for update`.execute(place.trx);
    const standing = await getRelease(place, input);
    if (standing === undefined) return undefined;
    const { rows } = await sql<{ readonly name: string; readonly dataThrough: string }>`
      select name, data_through::text as "dataThrough" from release
       where status = 'published' and is_demonstration = ${standing.isDemonstration}`.execute(place.trx);
    return { standing, published: rows };
  },
  decide: (state, input, circumstances) =>
    state === undefined ? refuse({ code: 'release-unknown' }) : publishRelease(state, input, circumstances),
  answer: (_entries, state) => ({ name: state?.standing.name ?? '' }),
};
