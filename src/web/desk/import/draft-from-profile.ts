import type { ImportProfile } from '../../../core/import/import-profile.ts';
import { asInProfile, type MappingDraft } from './mapping-draft.ts';

/** Headings of a file are compared as people read them. */
const plain = (heading: string): string => heading.trim().toLowerCase();

const has = (headers: readonly string[], heading: string): boolean =>
  headers.some((one) => plain(one) === plain(heading));

/** What a profile says of one column of a file. */
const choiceOf = ({ columns }: ImportProfile, heading: string): string => {
  for (const column of columns) {
    if ('yearHeaders' in column) {
      if (has([...column.yearHeaders, ...column.monthHeaders], heading)) return asInProfile;
    } else if (has(column.headers, heading)) return 'field' in column ? column.field : asInProfile;
  }
  return '';
};

/** A mapping to be changed that begins as the profile has it. */
export const draftFromProfile = (
  profile: ImportProfile,
  id: string,
  headings: readonly string[],
): MappingDraft => ({
  base: id,
  target: profile.target,
  fields: Object.fromEntries(headings.map((heading) => [heading, choiceOf(profile, heading)])),
  fixed: { ...profile.fixed },
  dayOrder: profile.dayOrder,
  decimalSign: profile.decimalSign,
  values: Object.fromEntries(Object.entries(profile.values).map(([field, words]) => [field, { ...words }])),
});
