import type { Locale } from '../../core/basics/locale.ts';
import { catalogue } from '../../messages.catalogue.ts';
import type { CostTexts } from './cost-words.ts';

/** All texts of the cost page in one language: the page hands them to its script, which knows no other. */
export const costTexts = (locale: Locale): CostTexts =>
  Object.fromEntries(
    Object.entries(catalogue['cost-page'] ?? {}).map(([key, entry]) => [key, entry[locale]]),
  );
