import type { ReviewView } from '../../../contract/review.ts';
import { SectionConflict } from '../saving/SectionConflict.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { sheetAnswers } from './sheet-answers.ts';
import type { WrittenSheet } from './use-sheet.ts';

/** The choice between two versions of a sheet, while there is one to make, and the other version afterwards. */
export const SheetConflict = ({
  review: { rubric },
  written: { content, conflict, setAside, saver },
}: {
  readonly review: ReviewView;
  readonly written: WrittenSheet;
}) => {
  const locale = useLocale();
  const say = useSay();
  const other = conflict?.content ?? setAside;
  if (other === undefined) return undefined;
  const theirs = sheetAnswers(other, rubric, locale);
  const answers = sheetAnswers(content, rubric, locale).flatMap(({ field, question, answer }, index) => {
    const there = theirs[index]?.answer ?? '';
    return answer === there ? [] : [{ field, question, mine: answer, theirs: there }];
  });
  return (
    <SectionConflict
      title={say('review.sheet.changed-elsewhere')}
      what={say('review.sheet.changed-what')}
      answers={answers}
      isOpen={conflict !== undefined}
      onKeepMine={() => void saver.keepMine()}
      onTakeTheirs={saver.takeTheirs}
    />
  );
};
