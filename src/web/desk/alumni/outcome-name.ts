import type { OutcomeView } from '../../../contract/alumni.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { countries } from '../../countries.ts';
import type { Say } from '../use-say.ts';

/** What became of somebody in a few words: the state, the country where it is not home, in the field or not. */
export const outcomeName = (
  { state, country, inField }: Pick<OutcomeView, 'state' | 'country' | 'inField'>,
  locale: Locale,
  say: Say,
): string =>
  [
    say(`alumni-desk.state.${state}`),
    ...(country === null || state === 'returned' ? [] : [countries.nameOf(country, locale)]),
    ...(inField === null ? [] : [say(`alumni-desk.in-field.${inField ? 'yes' : 'no'}`)]),
  ].join(', ');
