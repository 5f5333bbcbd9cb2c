import { Notice } from '../../../ui/Notice.tsx';
import { useSay } from '../../use-say.ts';
import { LinesField } from './LinesField.tsx';
import type { RecordFieldsProps } from './record-fields-props.ts';
import { WordsField } from './WordsField.tsx';

/** What the study asks and expects; frozen once it was registered. */
export const QuestionFields = ({
  isFrozen,
  ...props
}: RecordFieldsProps & { readonly isFrozen: boolean }) => {
  const say = useSay();
  const { record, onChange } = props;
  return (
    <>
      <WordsField {...props} part="title" lines={1} />
      {isFrozen ? <Notice>{say('study-desk.registered-notice')}</Notice> : undefined}
      <fieldset className="study-fields" disabled={isFrozen}>
        <LinesField
          id="questions"
          label={say('study-desk.part.questions')}
          hint={say('study-desk.hint.questions')}
          value={record.questions}
          onChange={(questions) => onChange({ questions })}
        />
        <LinesField
          id="hypotheses"
          label={say('study-desk.part.hypotheses')}
          hint={say('study-desk.hint.hypotheses')}
          value={record.hypotheses}
          onChange={(hypotheses) => onChange({ hypotheses })}
        />
      </fieldset>
      <LinesField
        id="thematicBlocks"
        label={say('study-desk.part.thematicBlocks')}
        value={record.thematicBlocks}
        onChange={(thematicBlocks) => onChange({ thematicBlocks })}
      />
      <LinesField
        id="outputs"
        label={say('study-desk.part.outputs')}
        value={record.outputs}
        onChange={(outputs) => onChange({ outputs })}
      />
    </>
  );
};
