import { answersDocument, type AnsweredSection } from '../../core/application/answers-document.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { FormWords } from './form-words.ts';
import type { LoadedDraft } from './load-drafts.ts';

/** A draft as it would read: the questions as they are asked and the answers as they read. */
export const draftDocument = (
  { content, files }: LoadedDraft,
  rules: CallRules,
  locale: Locale,
  formWords: FormWords,
): readonly AnsweredSection[] =>
  answersDocument(content, rules, locale, {
    ...formWords(locale),
    fileName: (id) => files.find((file) => file.id === id)?.name ?? '',
  });
