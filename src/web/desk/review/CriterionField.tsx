import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import type { Criterion } from '../../../core/programme/rubric.ts';
import { shortestReason, type ScoreSheet } from '../../../core/review/score-sheet.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Marked = ScoreSheet['marks'][string];

/** What a sheet keeps of one reason at most. */
const longestReason = 4000;
const unmarked: Marked = { mark: null, reason: '' };

/** One criterion: every mark of the rubric with what earns it, and why this one. */
export const CriterionField = ({
  criterion: { id, name, weight, anchors },
  marked = unmarked,
  faultOf,
  onChange,
}: {
  readonly criterion: Criterion;
  readonly marked: Marked | undefined;
  readonly faultOf: (field: string) => string | undefined;
  readonly onChange: (marked: Marked) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const field = `marks.${id}`;
  return (
    <div className="criterion-field">
      <RadioField
        id={`${field}.mark`}
        label={say('review.sheet.criterion', {
          name: name[locale],
          share: formatShare(weight / 100, locale, 0),
        })}
        error={faultOf(`${field}.mark`)}
        value={marked.mark === null ? null : String(marked.mark)}
        onChange={(mark) => onChange({ ...marked, mark: Number(mark) })}
        options={anchors.map(({ mark, meaning }) => ({
          value: String(mark),
          label: say('review.sheet.anchor', { mark: formatNumber(mark, locale), meaning: meaning[locale] }),
        }))}
      />
      <DraftText
        id={`${field}.reason`}
        label={say('review.sheet.reason', { name: name[locale] })}
        hint={say('review.sheet.reason-hint', {
          count: shortestReason,
          shown: formatNumber(shortestReason, locale),
        })}
        error={faultOf(`${field}.reason`)}
        longest={longestReason}
        lines={4}
        value={marked.reason}
        onChange={(reason) => onChange({ ...marked, reason })}
      />
    </div>
  );
};
