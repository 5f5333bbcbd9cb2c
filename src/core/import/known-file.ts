import type { LocalizedText } from '../basics/locale.ts';

/** What files of a profile look like, records and published figures alike. */
export interface KnownFile {
  readonly id: string;
  readonly title: LocalizedText;
  /** Headings that must all be there; each is a set of variants. */
  readonly needed: readonly (readonly string[])[];
  /** Headings that may be there. */
  readonly other: readonly (readonly string[])[];
}
