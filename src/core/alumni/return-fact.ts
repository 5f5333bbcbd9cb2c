import { evidenceLadder, type Evidence } from '../obligation/evidence.ts';
import { addMonths } from '../basics/add-months.ts';
import type { AlumnusStanding } from './alumnus.ts';
import { consistentOutcomes, type LifeFact } from './consistent-outcomes.ts';
import type { FollowUpStanding } from './follow-up.ts';
import type { Lot } from './lot.ts';
import type { OutcomeState } from './outcome.ts';
import { horizons, type Horizon } from './return-dimensions.ts';
import type { ReturnFunding } from './return-funding.ts';

/** What the stay and the asking say of an alumnus, beside what became of him. */
export interface FollowedAlumnus extends Pick<
  AlumnusStanding,
  'callId' | 'endedOn' | 'level' | 'country' | 'field'
> {
  readonly id: string;
  /** The region of the call's quotas. */
  readonly region: string;
  readonly funding: ReturnFunding;
  readonly lot: Lot | null;
  readonly followUps: readonly Pick<FollowUpStanding, 'status' | 'reminders' | 'answeredAt'>[];
  readonly outcomes: readonly LifeFact[];
}

/** Where somebody was: `away` is not returned, nobody knows where. */
type Whereabouts = OutcomeState | 'away';

/**
 * What is known of one life after a stay, in days since its end. `awayDays`: the last day on which he is known not to have returned;
 * `returnDays`: by which day he had. He returned after the one and by the other.
 */
export interface ReturnFact extends Omit<FollowedAlumnus, 'followUps' | 'outcomes'> {
  readonly cohort: number;
  readonly invited: boolean;
  readonly answered: boolean;
  /** His first answer came only after a reminder. */
  readonly late: boolean;
  readonly awayDays: number | null;
  readonly returnDays: number | null;
  /** The strongest that shows him at home. */
  readonly returnEvidence: Evidence | null;
  /** The first state that is known, and when it began: after the one day and by the other. */
  readonly firstState: OutcomeState | null;
  readonly firstAfterDays: number | null;
  readonly firstByDays: number | null;
  readonly firstEvidence: Evidence | null;
  readonly lastState: OutcomeState | null;
  readonly lastDays: number | null;
  readonly deathDays: number | null;
  /** Where he was so many months after the end; whoever had returned by then counts as `returned`; `null`: not known. */
  readonly at: Readonly<Record<Horizon, Whereabouts | null>>;
}

const earliest = (one: LifeFact, other: LifeFact): LifeFact => (other.knownBy < one.knownBy ? other : one);
const latest = (one: LifeFact, other: LifeFact): LifeFact => (other.seenOn > one.seenOn ? other : one);
const first = (facts: readonly LifeFact[]): LifeFact | undefined =>
  facts.length === 0 ? undefined : facts.reduce(earliest);
const last = (facts: readonly LifeFact[]): LifeFact | undefined =>
  facts.length === 0 ? undefined : facts.reduce(latest);
const greatest = (days: readonly (string | null | undefined)[]): string | null =>
  days.reduce<string | null>((most, day) => (day && (most === null || day > most) ? day : most), null);

/** The state of a day on which he is known to be abroad: of the fact that covers it, else of the one before it, else nobody knows. */
const placeOn = (day: string, away: readonly LifeFact[]): Whereabouts => {
  const begun = away.filter(({ knownBy }) => knownBy <= day);
  const found = begun.find(({ seenOn }) => seenOn >= day) ?? last(begun);
  return found?.state ?? 'away';
};

/** One line of the page of returns, from the facts that stand and from the asking. */
export const returnFact = ({ followUps, outcomes, ...alumnus }: FollowedAlumnus): ReturnFact => {
  const { endedOn } = alumnus;
  const facts = consistentOutcomes(outcomes);
  const home = facts.filter(({ state }) => state === 'returned');
  const [back, death] = [first(home), first(facts.filter(({ state }) => state === 'dead'))];
  // A death says nothing of where he had been before it.
  const away = facts.filter(
    ({ state, seenOn }) =>
      state !== 'returned' && state !== 'dead' && (back === undefined || seenOn < back.knownBy),
  );
  const awayOn = greatest([back?.knownAfter, ...away.map(({ seenOn }) => seenOn)]);
  const [opening, closing] = [first(facts), last(facts)];
  // A last day of a stay that was put right later may lie after what was known of the time before.
  const daysOf = (day: string | null | undefined): number | null =>
    day === null || day === undefined
      ? null
      : Math.max(0, Math.round((Date.parse(day) - Date.parse(endedOn)) / 86_400_000));
  const firstByDays = daysOf(opening?.knownBy);
  const returnDays = daysOf(back?.knownBy);
  const before = (days: number | null, end: number | null): number | null =>
    days === null || (end !== null && days >= end) ? null : days;
  const at = (months: Horizon): Whereabouts | null => {
    const day = addMonths(endedOn, months);
    if (back !== undefined && back.knownBy <= day) return 'returned';
    if (back === undefined && death !== undefined && death.knownBy <= day) return 'dead';
    return awayOn !== null && awayOn >= day ? placeOn(day, away) : null;
  };
  const answers = followUps.filter(({ answeredAt }) => answeredAt !== null);
  const firstAnswer = answers.toSorted((a, b) => ((a.answeredAt ?? '') < (b.answeredAt ?? '') ? -1 : 1))[0];
  return {
    ...alumnus,
    cohort: Number(endedOn.slice(0, 4)),
    invited: followUps.length > 0,
    answered: firstAnswer !== undefined,
    late: (firstAnswer?.reminders ?? 0) > 0,
    awayDays: before(daysOf(awayOn), returnDays),
    returnDays,
    returnEvidence: evidenceLadder.findLast((rung) => home.some(({ evidence }) => evidence === rung)) ?? null,
    firstState: opening?.state ?? null,
    firstAfterDays: before(daysOf(opening?.knownAfter), firstByDays),
    firstByDays,
    firstEvidence: opening?.evidence ?? null,
    lastState: closing?.state ?? null,
    lastDays: daysOf(closing?.seenOn),
    deathDays: back === undefined ? daysOf(death?.knownBy) : null,
    at: Object.fromEntries(horizons.map((months) => [months, at(months)])) as ReturnFact['at'],
  };
};
