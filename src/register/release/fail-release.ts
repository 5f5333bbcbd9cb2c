import { refuse } from '../../core/basics/result.ts';
import { failRelease, type ReleaseProblem } from '../../core/release/fail-release.ts';
import type { ReleaseStanding } from '../../core/release/release-standing.ts';
import type { Command } from '../command.ts';
import { getRelease } from './get-release.ts';

/** An order could not be carried out. */
export const failReleaseCommand: Command<
  { readonly id: string; readonly problem: ReleaseProblem },
  ReleaseStanding | undefined,
  Readonly<Record<string, never>>
> = {
  name: 'fail-release',
  load: getRelease,
  decide: (standing, input) =>
    standing === undefined ? refuse({ code: 'release-unknown' }) : failRelease(standing, input),
  answer: () => ({}),
};
