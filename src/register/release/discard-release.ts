import { sql } from 'kysely';
import { refuse } from '../../core/basics/result.ts';
import { discardRelease } from '../../core/release/discard-release.ts';
import type { ReleaseStanding } from '../../core/release/release-standing.ts';
import type { Command } from '../command.ts';
import { getRelease } from './get-release.ts';
import type { ReleaseInput } from './release-input.ts';

/** The office throws a release away; its files go at once, who was counted in it by a job. */
export const discardReleaseCommand: Command<
  ReleaseInput,
  ReleaseStanding | undefined,
  Readonly<Record<string, never>>
> = {
  name: 'discard-release',
  load: getRelease,
  decide: (standing, input, circumstances) =>
    standing === undefined
      ? refuse({ code: 'release-unknown' })
      : discardRelease(standing, input, circumstances),
  save: async ({ trx }, { input: { id } }) => {
    await sql`delete from release_file where release_id = ${id}`.execute(trx);
  },
  answer: () => ({}),
};
