import type { Locale } from '../../basics/locale.ts';

/** Words in the languages that the group speaks: at least one. */
export type GroupText = Readonly<Partial<Record<Locale, string>>>;
