import type { Estimate } from '../../basics/estimate.ts';
import { chiSquareOfIndependence } from '../chi-square-of-independence.ts';
import { mantelHaenszel, type MantelHaenszel } from '../mantel-haenszel.ts';
import { mostUnknown } from './most-unknown.ts';
import type { Stratum } from './response-cells.ts';

/** A stratum, and how many of its answers came only after a reminder. */
export interface AskedStratum extends Stratum {
  readonly late?: { readonly known: number; readonly returned: number };
}

/**
 * What may be said of a weighted share, worst first.
 * `suppressed`: no point estimate at all, only bounds. `bounded`: the bounds come first, the weighted share is only one possibility within
 * them. `ok`: everybody is known, or late answers show that the weights hold.
 */
interface SilenceVerdict extends Pick<Estimate, 'n' | 'nMissing' | 'status' | 'reasons'> {
  /** Share of participants of whom nothing is known: the width of Manski's bounds. */
  readonly unknownShare: number | null;
  /** That all strata answer alike: below .05 the raw share misleads and weights are needed. */
  readonly answersAlike: Estimate;
  /** Return of those who answered late minus that of those who answered at once, within strata. */
  readonly late: MantelHaenszel;
}

const level = 0.05;
/** A difference of late answers that would not matter. */
const margin = 0.05;

const none = { known: 0, returned: 0 };

const contradictionOf = ({ difference, pValue }: MantelHaenszel): string | undefined => {
  if (pValue.value === null) return 'explanation-untested';
  if (pValue.value < level) return 'late-answers-differ';
  const isShown = (difference.lower ?? -1) > -margin && (difference.upper ?? 1) < margin;
  return isShown ? undefined : 'too-few-late-answers';
};

/**
 * Judges whether strata can explain who is silent. Answers cannot prove it, only contradict it: people who answer only
 * after a reminder stand for those who never do, so if they differ within strata from those who answered at once, the silent do as
 * well (`late-answers-differ`, p < .05). Without reminders nobody can tell (`explanation-untested`), nor with so few late answers that a difference
 * of .05 may be behind them (`too-few-late-answers`): silence about silence is no proof. More than half unknown is
 * `silence-above-half`, nobody known `nobody-known`: suppressed. `strata-without-answers` and `answers-differ-by-stratum` say why raw and
 * weighted shares part. Throws RangeError on counts that do not fit.
 */
export const judgeSilence = (strata: readonly AskedStratum[]): SilenceVerdict => {
  for (const { participants, known, returned, late = none } of strata)
    if (!(returned <= known && known <= participants && late.returned <= returned && late.known <= known))
      throw new RangeError('counts of a stratum do not fit');
  const sum = (of: (stratum: AskedStratum) => number): number =>
    strata.reduce((total, one) => total + of(one), 0);
  const [participants, known] = [sum((one) => one.participants), sum((one) => one.known)];
  const asked = strata.filter((one) => one.participants > 0);
  const answersAlike = chiSquareOfIndependence(
    asked.map((one) => [one.known, one.participants - one.known]),
  ).pValue;
  const late = mantelHaenszel(
    asked.map(({ known: answers, returned, late: own = none }) => [
      own.returned,
      own.known,
      returned - own.returned,
      answers - own.known,
    ]),
  );
  const unknownShare = participants === 0 ? null : 1 - known / participants;
  const isSilent = known < participants;
  const contradiction = isSilent && known > 0 ? contradictionOf(late) : undefined;
  const suppression =
    known === 0 ? 'nobody-known' : (unknownShare ?? 1) > mostUnknown ? 'silence-above-half' : undefined;
  const hasEmpty = known > 0 && asked.some((one) => one.known === 0);
  const isUneven = isSilent && answersAlike.value !== null && answersAlike.value < level;
  return {
    n: known,
    nMissing: participants - known,
    status: suppression !== undefined ? 'suppressed' : contradiction === undefined ? 'ok' : 'bounded',
    reasons: [
      suppression,
      contradiction,
      hasEmpty ? 'strata-without-answers' : undefined,
      isUneven ? 'answers-differ-by-stratum' : undefined,
    ].filter((reason) => reason !== undefined),
    unknownShare,
    answersAlike,
    late,
  };
};
