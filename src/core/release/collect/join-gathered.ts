import type { IndicatorInputs } from '../indicator-inputs.ts';
import type { Gathered } from './gathered.ts';
import { noInputs } from './no-inputs.ts';

/** What all kinds of records gave, as one; each indicator comes from one of them. */
export const joinGathered = (
  about: Pick<IndicatorInputs, 'dataThrough' | 'isDemonstration' | 'universities'>,
  gathered: readonly Gathered[],
): IndicatorInputs => ({
  ...about,
  inputs: gathered.reduce<IndicatorInputs['inputs']>((all, { inputs }) => ({ ...all, ...inputs }), noInputs),
  counted: gathered.flatMap(({ counted }) => counted),
});
