import { refuse } from '../../core/basics/result.ts';
import { buildRelease, type BuiltRelease } from '../../core/release/build-release.ts';
import type { ReleaseStanding } from '../../core/release/release-standing.ts';
import type { Command } from '../command.ts';
import { getRelease } from './get-release.ts';

/** An order was carried out; the files were kept before. */
export const buildReleaseCommand: Command<
  Omit<BuiltRelease, 'against'> & { readonly against: readonly string[] },
  ReleaseStanding | undefined,
  Readonly<Record<string, never>>
> = {
  name: 'build-release',
  load: getRelease,
  decide: (standing, input, circumstances) =>
    standing === undefined
      ? refuse({ code: 'release-unknown' })
      : buildRelease(standing, input, circumstances),
  answer: () => ({}),
};
