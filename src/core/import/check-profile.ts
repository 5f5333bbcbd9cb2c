import type { RefusalItem } from '../basics/refusal.ts';
import type { CodeLists } from './code-lists.ts';
import type { ImportProfile } from './import-profile.ts';
import type { ImportTarget } from './import-target.ts';

/** Everything wrong with a mapping, each with its place (`columns.3`, `values.hostCountry`); sentences `refusal.<code>`. */
export const checkProfile = (
  _profile: ImportProfile,
  _targets: readonly ImportTarget[],
  _lists: CodeLists,
): readonly RefusalItem[] => [];
