import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { useSay } from '../../use-say.ts';
import { newItemId } from '../new-item-id.ts';
import { noWords } from '../no-words.ts';
import { callEditor } from './call-editor.ts';
import type { QuestionForm } from './rules-form.ts';

const kinds = ['short', 'long', 'choice'] as const;

const Options = ({
  at,
  question,
  change,
}: {
  readonly at: string;
  readonly question: QuestionForm;
  readonly change: (question: QuestionForm) => void;
}) => {
  const say = useSay();
  const { faultOf } = callEditor.use();
  const error = faultOf(`${at}.options`);
  return (
    <div className="nested">
      {error === undefined ? undefined : (
        <p className="field-fault" id={`${at}.options`} tabIndex={-1}>
          {error}
        </p>
      )}
      <RepeatedItems
        items={question.options}
        onChange={(options) => change({ ...question, options })}
        make={() => ({ id: newItemId('option', question.options), label: noWords })}
        titleOf={(index) => say('programme.call.option', { number: String(index + 1) })}
        add={say('programme.call.add-option')}
        isOrdered
        renderItem={(option, index, changeOption) => (
          <LocalizedField
            id={`${at}.options.${index}.label`}
            label={say('programme.call.option-label')}
            value={option.label}
            onChange={(label) => changeOption({ ...option, label })}
            faultOf={faultOf}
          />
        )}
      />
    </div>
  );
};

/** The call's own questions. */
export const QuestionsPart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  return (
    <RepeatedItems
      items={form.questions}
      onChange={(questions) => set({ questions })}
      make={() => ({
        id: newItemId('question', form.questions),
        label: noWords,
        hint: noWords,
        kind: 'long' as const,
        isRequired: true,
        longest: '2000',
        options: [],
      })}
      titleOf={(index) => say('programme.call.question', { number: String(index + 1) })}
      add={say('programme.call.add-question')}
      empty={say('programme.call.questions-empty')}
      isOrdered
      renderItem={(question, index, change) => {
        const at = `questions.${index}`;
        return (
          <>
            <LocalizedField
              id={`${at}.label`}
              label={say('programme.call.question-label')}
              value={question.label}
              onChange={(label) => change({ ...question, label })}
              faultOf={faultOf}
              lines={2}
            />
            <LocalizedField
              id={`${at}.hint`}
              label={`${say('programme.call.question-hint')} ${say('desk.optional')}`}
              value={question.hint}
              onChange={(hint) => change({ ...question, hint })}
              faultOf={faultOf}
              lines={2}
            />
            <SelectField
              id={`${at}.kind`}
              name={`${at}.kind`}
              error={faultOf(`${at}.kind`)}
              label={say('programme.call.question-kind')}
              value={question.kind}
              onChange={({ currentTarget: { value } }) =>
                change({ ...question, kind: kinds.find((kind) => kind === value) ?? question.kind })
              }
              options={kinds.map((kind) => ({ value: kind, label: say(`programme.question-kind.${kind}`) }))}
            />
            {question.kind === 'choice' ? (
              <Options at={at} question={question} change={change} />
            ) : (
              <NumberField
                id={`${at}.longest`}
                label={say('programme.call.longest')}
                error={faultOf(`${at}.longest`)}
                value={question.longest}
                onChange={(longest) => change({ ...question, longest })}
              />
            )}
            <TickField
              id={`${at}.isRequired`}
              name={`${at}.isRequired`}
              error={undefined}
              label={say('programme.call.question-required')}
              checked={question.isRequired}
              onChange={(event) => change({ ...question, isRequired: event.currentTarget.checked })}
            />
          </>
        );
      }}
    />
  );
};
