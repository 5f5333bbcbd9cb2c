import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Wave } from './follow-up.ts';
import { isVisible } from './is-visible.ts';
import type { Answers, AnswerValue, QuestionElement, Questionnaire } from './questionnaire.ts';

const isEmpty = (value: AnswerValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const isAmong = ({ choices, choicesFrom }: QuestionElement, value: string): boolean =>
  choicesFrom === 'countries' ? /^[A-Z]{3}$/.test(value) : (choices ?? []).some((one) => one.value === value);

/** What is wrong with one answer, or nothing. */
const faultOf = (element: QuestionElement, value: AnswerValue): string | undefined => {
  const { type, maxLength = 200 } = element;
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : 'answer-not-among-choices';
  if (type === 'checkbox') {
    const isRight =
      typeof value === 'object' &&
      new Set(value).size === value.length &&
      value.every((one) => isAmong(element, one));
    return isRight ? undefined : 'answer-not-among-choices';
  }
  if (typeof value !== 'string') return 'answer-not-among-choices';
  if (type === 'text' || type === 'comment')
    return value.length <= maxLength ? undefined : 'follow-up-answer-too-long';
  return isAmong(element, value) ? undefined : 'answer-not-among-choices';
};

/**
 * Answers to one version of the questions, cleaned: what is not asked for in this wave or after these answers is left out, empty words
 * too. Refused with each question that is wrong or missing; a name that no question has is refused as a whole.
 */
export const checkAnswers = ({ pages }: Questionnaire, given: Answers, wave: Wave): Decided<Answers> => {
  const elements = pages.flatMap((page) => page.elements);
  const known = new Set(elements.map(({ name }) => name));
  const strangers = Object.keys(given).filter((name) => !known.has(name));
  if (strangers.length > 0)
    return refuse({ code: 'answer-unknown-question', params: { name: strangers.join(', ').slice(0, 100) } });
  const list: RefusalItem[] = [];
  let answers: Answers = {};
  for (const element of elements) {
    const { name, isRequired = false, visibleIf } = element;
    if (!isVisible(visibleIf, { ...answers, wave: String(wave) })) continue;
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    const value = typeof own === 'string' ? own.trim() : own;
    if (value === undefined || isEmpty(value)) {
      if (isRequired) list.push({ code: 'follow-up-answer-missing', field: name });
      continue;
    }
    const fault = faultOf(element, value);
    if (fault === undefined) answers = { ...answers, [name]: value };
    else list.push({ code: fault, field: name });
  }
  return list.length > 0 ? refuse({ code: 'incomplete', list }) : accept(answers);
};
