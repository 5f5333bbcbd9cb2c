import type { DifferingAnswer } from '../saving/SectionConflict.tsx';
import type { PartAnswer } from './part-answer.ts';

/** The questions on which two versions of a part differ; one that stands in one version only is blank in the other. */
export const differingParts = (
  mine: readonly PartAnswer[],
  theirs: readonly PartAnswer[],
): readonly DifferingAnswer[] => {
  const [own, other] = [mine, theirs].map(
    (version) => new Map(version.map(({ field, answer }) => [field, answer])),
  );
  const questions = new Map([...mine, ...theirs].map(({ field, question }) => [field, question]));
  return [...questions]
    .map(([field, question]) => ({
      field,
      question,
      mine: own?.get(field) ?? '',
      theirs: other?.get(field) ?? '',
    }))
    .filter((answer) => answer.mine !== answer.theirs);
};
