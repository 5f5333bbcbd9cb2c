import type { LocalizedText } from '../basics/locale.ts';

/** One answer to choose. */
interface QuestionChoice {
  readonly value: string;
  readonly text: LocalizedText;
}

/**
 * One question in the words of the JSON form definition of SurveyJS. `visibleIf` knows `{name} = 'value'`, `{name} <> 'value'`, `{name} notempty`,
 * joined by `or` or by `and`; `{wave}` stands for the months of the wave.
 */
export interface QuestionElement {
  readonly type: 'radiogroup' | 'checkbox' | 'dropdown' | 'text' | 'comment' | 'boolean';
  readonly name: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly choices?: readonly QuestionChoice[];
  /** Codes of countries, alpha-3, are the choices; the page names them. */
  readonly choicesFrom?: 'countries';
  /** Of a `text`: a month, `2026-04`. */
  readonly inputType?: 'month';
  readonly maxLength?: number;
  readonly visibleIf?: string;
  readonly isRequired?: boolean;
}

interface QuestionPage {
  readonly name: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly elements: readonly QuestionElement[];
}

/** The questions of a follow-up as they were put, one constant a version; an answer keeps the version it was given to. */
export interface Questionnaire {
  readonly version: number;
  readonly title: LocalizedText;
  readonly pages: readonly QuestionPage[];
}

/** What is stored of one question: a code, codes, words or yes and no. */
export type AnswerValue = string | boolean | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue>>;
