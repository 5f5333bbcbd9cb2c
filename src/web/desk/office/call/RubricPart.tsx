import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { useSay } from '../../use-say.ts';
import { newItemId } from '../new-item-id.ts';
import { noWords } from '../no-words.ts';
import { callEditor } from './call-editor.ts';
import type { CriterionForm } from './rules-form.ts';

const Anchors = ({
  at,
  criterion,
  change,
}: {
  readonly at: string;
  readonly criterion: CriterionForm;
  readonly change: (criterion: CriterionForm) => void;
}) => {
  const say = useSay();
  const { faultOf } = callEditor.use();
  const error = faultOf(`${at}.anchors`);
  return (
    <div className="nested">
      <p className="field-hint">{say('programme.call.anchors-hint')}</p>
      {error === undefined ? undefined : (
        <p className="field-fault" id={`${at}.anchors`} tabIndex={-1}>
          {error}
        </p>
      )}
      <RepeatedItems
        items={criterion.anchors}
        onChange={(anchors) => change({ ...criterion, anchors })}
        make={() => ({ mark: '', meaning: noWords })}
        titleOf={(index) => say('programme.call.anchor', { number: String(index + 1) })}
        add={say('programme.call.add-anchor')}
        isOrdered
        renderItem={(anchor, index, changeAnchor) => (
          <div className="anchor">
            <NumberField
              id={`${at}.anchors.${index}.mark`}
              label={say('programme.call.mark')}
              error={faultOf(`${at}.anchors.${index}.mark`)}
              value={anchor.mark}
              onChange={(mark) => changeAnchor({ ...anchor, mark })}
            />
            <LocalizedField
              id={`${at}.anchors.${index}.meaning`}
              label={say('programme.call.meaning')}
              value={anchor.meaning}
              onChange={(meaning) => changeAnchor({ ...anchor, meaning })}
              faultOf={faultOf}
              lines={2}
            />
          </div>
        )}
      />
    </div>
  );
};

/** What is marked, how much it weighs and what earns each mark. */
export const RubricPart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  const { rubric } = form;
  const total = rubric.criteria.reduce((sum, { weight }) => sum + (readTypedNumber(weight) ?? 0), 0);
  const whole = faultOf('rubric.criteria');
  return (
    <>
      <LocalizedField
        id="rubric.guidance"
        label={say('programme.call.guidance')}
        hint={say('programme.call.guidance-hint')}
        value={rubric.guidance}
        onChange={(guidance) => set({ rubric: { ...rubric, guidance } })}
        faultOf={faultOf}
        lines={4}
      />
      <p>{say('programme.call.weights-total', { total: Number.isNaN(total) ? '\u2014' : String(total) })}</p>
      {whole === undefined ? undefined : (
        <p className="field-fault" id="rubric.criteria" tabIndex={-1}>
          {whole}
        </p>
      )}
      <RepeatedItems
        items={rubric.criteria}
        onChange={(criteria) => set({ rubric: { ...rubric, criteria } })}
        make={() => ({
          id: newItemId('criterion', rubric.criteria),
          name: noWords,
          weight: '',
          anchors: [
            { mark: '0', meaning: noWords },
            { mark: '10', meaning: noWords },
          ],
        })}
        titleOf={(index) => say('programme.call.criterion', { number: String(index + 1) })}
        add={say('programme.call.add-criterion')}
        isOrdered
        renderItem={(criterion, index, change) => {
          const at = `rubric.criteria.${index}`;
          return (
            <>
              <LocalizedField
                id={`${at}.name`}
                label={say('programme.call.criterion-name')}
                value={criterion.name}
                onChange={(name) => change({ ...criterion, name })}
                faultOf={faultOf}
              />
              <NumberField
                id={`${at}.weight`}
                label={say('programme.call.weight')}
                error={faultOf(`${at}.weight`)}
                value={criterion.weight}
                onChange={(weight) => change({ ...criterion, weight })}
              />
              <Anchors at={at} criterion={criterion} change={change} />
            </>
          );
        }}
      />
    </>
  );
};
