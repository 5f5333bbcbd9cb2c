import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { refusalSentence } from '../desk/refusal-sentence.ts';
import type { PageFault } from './ErrorSummary.tsx';

/** A refusal as lines of the error summary: its list item by item, those of a field linked to it. */
export const formFaults = (
  locale: Locale,
  refusal: RefusalAnswer,
  fields: readonly string[],
): readonly PageFault[] => {
  if (refusal.list === undefined || refusal.list.length === 0)
    return [{ message: refusalSentence(locale, refusal) }];
  return refusal.list.map((item) => ({
    message: refusalSentence(locale, item),
    ...(item.field !== undefined && fields.includes(item.field) ? { field: item.field } : {}),
  }));
};
