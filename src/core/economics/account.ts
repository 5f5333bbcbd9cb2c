import { vatPartOf } from './annual-flow.ts';
import type { AnnualFlow } from './annual-flow.ts';
import type { Cohort } from './cohort.ts';
import { levelAmounts, type LevelAmount } from './level-amount.ts';
import { lifeCourse, type LifeYear } from './life-course.ts';
import type { NamedInputs } from './named-inputs.ts';
import type { Level } from './parameters.ts';
import type { Switches } from './switches.ts';
import { onIncome, type Valuation } from './valuation.ts';

/** Present values of one person who would always be present. */
interface FullPresence {
  readonly budget: number;
  readonly funds: number;
  readonly spending: number;
  readonly opv: number;
  readonly gross: number;
  /** What the state receives less what it spends; F in docs/method/state-account. */
  readonly net: number;
}

/** The parts of the state's loss. Loss = lost contributions − premium − tax on remittances + grants. */
export interface LossParts {
  readonly lostContributions: number;
  readonly returneePremium: number;
  readonly remittanceTax: number;
  readonly grants: number;
}

/** What the parts of the other perspectives are made of; present values, positive as they are named. */
interface SocialLines {
  /** Gross wages that the attributably absent do not earn at home; a share of it is the externality. */
  readonly forgoneGross: number;
  /** Net income that the attributably absent do not take home. */
  readonly forgoneIncome: number;
  /** Remittances that the attributably absent send home. */
  readonly remittances: number;
}

/** One participant of a level: present values in currency. */
interface LevelAccount extends LossParts, SocialLines {
  readonly level: Level;
  /** Participants of the level in the cohort. */
  readonly participants: number;
  readonly presence: FullPresence;
  readonly loss: number;
  /** Income of the student with mobility less without: the part earned abroad at home wages, and the part earned at home. */
  readonly studentAbroad: number;
  readonly studentAtHome: number;
}

/** The whole account of a cohort (docs/method/state-account). Positive = loss to the state. */
export interface Account {
  readonly cohortLoss: Valuation<'income'>;
  readonly perParticipant: Readonly<Record<Level, LevelAmount>>;
  readonly parts: LossParts;
  readonly social: SocialLines;
  readonly levels: readonly LevelAccount[];
}

const sumOver = (years: readonly LifeYear[], termOf: (year: LifeYear) => number): number =>
  years.reduce((sum, year) => sum + year.weight * termOf(year), 0);

const netOf = (flow: AnnualFlow, spending: number): number => flow.budget + flow.funds - spending;
const caused = ({ absentWith, absentWithout }: LifeYear): number => absentWith - absentWithout;

const levelAccount = (
  years: readonly LifeYear[],
  inputs: NamedInputs,
  vatPart: number,
  grants: number,
): Omit<LevelAccount, 'level' | 'participants'> => {
  const presence = {
    budget: sumOver(years, ({ flow }) => flow.budget),
    funds: sumOver(years, ({ flow }) => flow.funds),
    spending: sumOver(years, ({ spending }) => spending),
    opv: sumOver(years, ({ flow }) => flow.opv),
    gross: sumOver(years, ({ flow }) => flow.gross),
    net: sumOver(years, ({ flow, spending }) => netOf(flow, spending)),
  };
  const remittances = inputs.rem * sumOver(years, (year) => year.growth * caused(year));
  const parts = {
    lostContributions: sumOver(years, (year) => caused(year) * netOf(year.flow, year.spending)),
    returneePremium: sumOver(
      years,
      ({ absentWith, flow, flowWithPremium }) =>
        (1 - absentWith) * (netOf(flowWithPremium, 0) - netOf(flow, 0)),
    ),
    remittanceTax: vatPart * remittances,
    grants,
  };
  return {
    presence,
    ...parts,
    loss: parts.lostContributions - parts.returneePremium - parts.remittanceTax + grants,
    remittances,
    forgoneGross: sumOver(years, (year) => caused(year) * year.flow.gross),
    forgoneIncome: sumOver(years, (year) => caused(year) * year.flow.income),
    studentAbroad: sumOver(years, (year) => caused(year) * year.flow.income),
    studentAtHome: sumOver(
      years,
      ({ absentWith, absentWithout, flow }) =>
        ((1 - absentWith) * (1 + inputs.pi) - (1 - absentWithout)) * flow.income,
    ),
  };
};

/** The account of a cohort for one set of inputs, written out in full. */
export const accountOf = (cohort: Cohort, inputs: NamedInputs, switches: Switches): Account => {
  const vatPart = vatPartOf(cohort.law, inputs.kappa, inputs.theta);
  const grants = cohort.stateFunded * inputs.m;
  const levels = cohort.levels.map((level) => ({
    level: level.level,
    participants: level.participants,
    ...levelAccount(lifeCourse(cohort, level, inputs, switches), inputs, vatPart, grants),
  }));
  const total = (valueOf: (level: LevelAccount) => number): number =>
    levels.reduce((sum, level) => sum + level.participants * valueOf(level), 0);
  return {
    cohortLoss: onIncome(total(({ loss }) => loss)),
    perParticipant: levelAmounts(levels, ({ loss }) => loss),
    parts: {
      lostContributions: total(({ lostContributions }) => lostContributions),
      returneePremium: total(({ returneePremium }) => returneePremium),
      remittanceTax: total(({ remittanceTax }) => remittanceTax),
      grants: total((level) => level.grants),
    },
    social: {
      forgoneGross: total(({ forgoneGross }) => forgoneGross),
      forgoneIncome: total(({ forgoneIncome }) => forgoneIncome),
      remittances: total(({ remittances }) => remittances),
    },
    levels,
  };
};
