import { toldScores } from '../../../../core/programme/review-rules.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

/** How applications are judged: reviews, what stays withheld, the grey zone, what the applicant learns, appeals. */
export const ReviewPart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  const { review } = form;
  const change = (part: Partial<typeof review>): void => set({ review: { ...review, ...part } });
  const numbers = ['perApplication', 'thirdOpinionGap', 'leastScore', 'rankLevel', 'appealDays'] as const;
  return (
    <>
      {numbers.map((name) => (
        <NumberField
          key={name}
          id={`review.${name}`}
          label={say(`programme.review.${name}`)}
          hint={say(`programme.review.${name}-hint`)}
          error={faultOf(`review.${name}`)}
          value={review[name]}
          onChange={(typed) => change({ [name]: typed })}
        />
      ))}
      <fieldset className="tick-group">
        <legend className="field-label">{say('programme.review.withheld')}</legend>
        {(['identity', 'institution'] as const).map((name) => (
          <TickField
            key={name}
            id={`review.withheld.${name}`}
            name={`review.withheld.${name}`}
            label={say(`programme.review.withheld.${name}`)}
            error={undefined}
            checked={review.withheld[name]}
            onChange={(event) =>
              change({ withheld: { ...review.withheld, [name]: event.currentTarget.checked } })
            }
          />
        ))}
      </fieldset>
      <SelectField
        id="review.toApplicant"
        name="review.toApplicant"
        error={faultOf('review.toApplicant')}
        label={say('programme.review.toApplicant')}
        hint={say('programme.review.toApplicant-hint')}
        value={review.toApplicant}
        onChange={({ currentTarget: { value } }) =>
          change({ toApplicant: toldScores.find((told) => told === value) ?? 'reasons' })
        }
        options={toldScores.map((value) => ({ value, label: say(`programme.review.told.${value}`) }))}
      />
    </>
  );
};
