import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import type { Locale } from '../../../../core/basics/locale.ts';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { fieldName } from './field-name.ts';
import { partOfField, type RulesPart } from './rules-parts.ts';

/** A refusal of rules as lines of the error summary: each says where it stands, those of this page lead there. */
export const rulesFaults = (
  locale: Locale,
  refusal: RefusalAnswer,
  part?: RulesPart,
): readonly PageFault[] =>
  refusal.list === undefined || refusal.list.length === 0
    ? [{ message: refusalSentence(locale, refusal) }]
    : refusal.list.map((item) => {
        const sentence = refusalSentence(locale, item);
        if (item.field === undefined) return { message: sentence };
        const message = `${fieldName(locale, item.field)}: ${sentence}`;
        return partOfField(item.field) === part ? { field: item.field, message } : { message };
      });
