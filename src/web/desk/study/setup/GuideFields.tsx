import type { GuideBlock, GuideQuestion } from '../../../../core/study/record/guide.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { clockText } from './clock-text.ts';
import { LinesField } from './LinesField.tsx';
import { readCount } from './read-count.ts';
import type { RecordFieldsProps } from './record-fields-props.ts';
import { WordsField } from './WordsField.tsx';

const makeQuestion = (): GuideQuestion => ({ words: '', followUps: [] });
const makeBlock = (): GuideBlock => ({ name: '', minutes: 10, questions: [] });

/** Blocks with minutes, questions and follow-ups, moved up and down by buttons; the clock follows what is typed. */
export const GuideFields = (props: RecordFieldsProps) => {
  const locale = useLocale();
  const say = useSay();
  const { record, onChange, faultOf } = props;
  const { guide } = record;
  const number = (value: number): string => formatNumber(value, locale);
  const sum = guide.blocks.reduce((minutes, block) => minutes + block.minutes, 0);
  const startOf = (index: number): number =>
    guide.blocks.slice(0, index).reduce((minutes, block) => minutes + block.minutes, 0);
  const setBlocks = (blocks: readonly GuideBlock[]): void => onChange({ guide: { ...guide, blocks } });

  const renderQuestions = (block: GuideBlock, at: number, change: (block: GuideBlock) => void) => (
    <div className="guide-questions">
      <RepeatedItems
        items={block.questions}
        onChange={(questions) => change({ ...block, questions })}
        make={makeQuestion}
        titleOf={(index) => say('study-desk.guide.question', { number: `${at + 1}.${index + 1}` })}
        add={say('study-desk.guide.add-question', { number: number(at + 1) })}
        isOrdered
        empty={say('study-desk.guide.no-questions')}
        renderItem={(question, index, changeQuestion) => (
          <>
            <TextField
              id={`question-${at}-${index}`}
              name={`question-${at}-${index}`}
              error={undefined}
              label={say('study-desk.guide.words')}
              lines={2}
              value={question.words}
              onChange={(event) => changeQuestion({ ...question, words: event.currentTarget.value })}
            />
            <LinesField
              id={`follow-ups-${at}-${index}`}
              label={say('study-desk.guide.follow-ups')}
              lines={2}
              value={question.followUps}
              onChange={(followUps) => changeQuestion({ ...question, followUps })}
            />
          </>
        )}
      />
    </div>
  );
  return (
    <>
      <section aria-labelledby="blocks" className="study-fields">
        <h2 id="blocks">{say('study-desk.guide.blocks')}</h2>
        <p className="study-clock" aria-live="polite">
          <strong>
            {say('study-desk.guide.sum', { blocks: number(guide.blocks.length), minutes: number(sum) })}
          </strong>
        </p>
        <RepeatedItems
          items={guide.blocks}
          onChange={setBlocks}
          make={makeBlock}
          titleOf={(index) => say('study-desk.guide.block', { number: number(index + 1) })}
          add={say('study-desk.guide.add-block')}
          isOrdered
          empty={say('study-desk.guide.empty')}
          renderItem={(block, at, change) => (
            <>
              <p className="study-clock">
                {block.minutes === 0
                  ? say('study-desk.guide.no-clock')
                  : say('study-desk.guide.clock', {
                      from: clockText(startOf(at)),
                      to: clockText(startOf(at) + block.minutes),
                    })}
              </p>
              <TextField
                id={`block-${at}`}
                name={`block-${at}`}
                error={faultOf(`block-${at}`)}
                label={say('study-desk.guide.name')}
                value={block.name}
                onChange={(event) => change({ ...block, name: event.currentTarget.value })}
              />
              <NumberField
                id={`minutes-${at}`}
                error={faultOf(`minutes-${at}`)}
                label={say('study-desk.guide.minutes')}
                value={block.minutes === 0 ? '' : String(block.minutes)}
                onChange={(typed) => change({ ...block, minutes: readCount(typed) ?? 0 })}
              />
              {renderQuestions(block, at, change)}
            </>
          )}
        />
      </section>
      <TextField
        id="questionStyle"
        name="questionStyle"
        error={undefined}
        label={say('study-desk.guide.style')}
        hint={say('study-desk.guide.style-hint')}
        lines={2}
        value={guide.questionStyle}
        onChange={(event) => onChange({ guide: { ...guide, questionStyle: event.currentTarget.value } })}
      />
      <LinesField
        id="rules"
        label={say('study-desk.part.rules')}
        value={record.rules}
        onChange={(rules) => onChange({ rules })}
      />
      <WordsField {...props} part="guideTested" />
    </>
  );
};
