import { locales } from '../../../../core/basics/locale.ts';
import type { RefusalItem } from '../../../../core/basics/refusal.ts';
import type { AgreementContent } from '../../../../core/mobility/agreement-content.ts';

/** What the page alone can see: a line of money without its amount, a duty that is not yet written in every language. */
export const ownFaults = ({ costs, duties }: AgreementContent): readonly RefusalItem[] => [
  ...costs.flatMap(({ amount }, index) =>
    amount === 0 ? [{ code: 'value-missing', field: `costs.${index}.amount` }] : [],
  ),
  ...duties.flatMap((duty, index) =>
    locales.flatMap((locale) =>
      duty[locale].trim() === '' ? [{ code: 'value-missing', field: `duties.${index}.${locale}` }] : [],
    ),
  ),
];
