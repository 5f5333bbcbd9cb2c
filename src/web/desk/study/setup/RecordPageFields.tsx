import type { StudyView } from '../../../../contract/study-setup.ts';
import { useSay } from '../../use-say.ts';
import { GuideFields } from './GuideFields.tsx';
import { MethodFields } from './MethodFields.tsx';
import { ModeratorFields } from './ModeratorFields.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import type { RecordFieldsProps } from './record-fields-props.ts';
import type { RecordPage } from './record-page-names.ts';
import { RecruitmentFields } from './RecruitmentFields.tsx';
import { WordsField } from './WordsField.tsx';

/** The fields of one page of the record. */
export const RecordPageFields = ({
  page,
  study,
  onWrongDay,
  ...props
}: RecordFieldsProps & {
  readonly page: RecordPage;
  readonly study: StudyView;
  readonly onWrongDay: (isWrong: boolean) => void;
}) => {
  const say = useSay();
  switch (page) {
    case 'questions':
      return <QuestionFields {...props} isFrozen={study.registeredAt !== null} />;
    case 'guide':
      return <GuideFields {...props} />;
    case 'moderators':
      return <ModeratorFields {...props} />;
    case 'recruitment':
      return <RecruitmentFields {...props} counts={study.counts} />;
    case 'method':
      return <MethodFields {...props} onWrongDay={onWrongDay} />;
    case 'ethics':
      return <WordsField {...props} part="ethics" lines={8} hint={say('study-desk.hint.ethics')} />;
  }
};
