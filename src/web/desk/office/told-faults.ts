import type { Locale } from '../../../core/basics/locale.ts';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { refusalSentence } from '../refusal-sentence.ts';

type Item = Parameters<typeof refusalSentence>[1] & { readonly field?: string | undefined };

/** What is missing or wrong as lines of the error summary, each leading to its field. */
export const toldFaults = (locale: Locale, items: readonly Item[]): readonly PageFault[] =>
  items.map((item) => ({
    ...(item.field === undefined ? {} : { field: item.field }),
    message: refusalSentence(locale, item),
  }));
