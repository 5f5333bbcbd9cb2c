import type { ObligationRule } from '../../../core/obligation/rule.ts';
import { namedValues } from './named-values.ts';

/** A place of work in the country that the rule does not name. */
const otherPlace = 'elsewhere';

/** What a participant can claim under a rule. `pauses` stop the clock; the other kinds are work of a sort. */
export const claimChoices = ({ term, credit, pauses }: ObligationRule) => {
  const works = [
    'work',
    ...namedValues(credit, 'kind').filter((kind) => kind !== 'work' && kind !== 'contribution'),
  ];
  const named = namedValues([...term, ...credit], 'place').filter((place) => place !== 'abroad');
  return {
    works,
    pauses,
    places: [...named, otherPlace, 'abroad'],
    sectors: namedValues(credit, 'sector'),
  };
};
