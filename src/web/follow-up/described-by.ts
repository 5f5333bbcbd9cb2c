import type { QuestionProps } from './QuestionField.tsx';

/** What describes the controls of a question to those who hear them: what is wrong, and its explanation. */
export const describedBy = ({
  question,
  fault,
}: Pick<QuestionProps, 'question' | 'fault'>): { readonly 'aria-describedby'?: string } => {
  const { name, description } = question;
  const about = [
    ...(fault === undefined ? [] : [`${name}-fault`]),
    ...(description === undefined ? [] : [`${name}-hint`]),
  ];
  return about.length === 0 ? {} : { 'aria-describedby': about.join(' ') };
};
