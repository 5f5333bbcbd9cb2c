import type { Estimate } from '../../basics/estimate.ts';
import { cohenKappa } from '../../statistics/cohen-kappa.ts';
import { fleissKappa } from '../../statistics/fleiss-kappa.ts';
import { krippendorffAlpha } from '../../statistics/krippendorff-alpha.ts';
import { agreementOf, type Agreement } from '../agreement.ts';
import type { ComparedRound } from './compare-round.ts';

/** Whether what was coded may be reported: α of .80 and more, of .667 and more only with reserve, below it is to be coded anew. */
type AgreementWord = 'reported' | 'tentative' | 'recode' | 'undefined';

interface RoundAgreement {
  /** Coded units: only these are compared. */
  readonly units: number;
  /** Units to which all coders gave the same codes. */
  readonly same: number;
  /** Units to which a coder gave several codes, so that no single value can be compared. */
  readonly several: number;
  readonly kappa: Estimate;
  readonly alpha: Estimate;
  /** Every code on every unit as a decision of its own, given or not: for units with several codes. Without an interval, since those of a unit belong together. */
  readonly decisions: { readonly count: number; readonly kappa: Estimate; readonly alpha: Estimate };
  readonly codes: Agreement['codes'];
  readonly word: AgreementWord;
}

/** What a coder says who gave a unit nothing. */
const none = '';

const thresholds = { reported: 0.8, tentative: 0.667 } as const;

const wordOf = ({ value }: Estimate): AgreementWord => {
  if (value === null) return 'undefined';
  if (value >= thresholds.reported) return 'reported';
  return value >= thresholds.tentative ? 'tentative' : 'recode';
};

/** κ of given or not given: Cohen's for two coders, Fleiss' for more. */
const kappaOfDecisions = (decided: readonly (readonly (0 | 1)[])[], coders: number): Estimate => {
  if (coders > 2)
    return fleissKappa(
      decided.map((said) => {
        const yes = said.filter((one) => one === 1).length;
        return [said.length - yes, yes];
      }),
    );
  const count = (one: 0 | 1, other: 0 | 1): number =>
    decided.filter(([first, second]) => first === one && second === other).length;
  return cohenKappa([
    [count(0, 0), count(0, 1)],
    [count(1, 0), count(1, 1)],
  ]).kappa;
};

/** How far the coders of a round agree on the units that somebody coded (docs/method/agreement). Undefined is never 1. */
export const roundAgreement = ({ coders, units }: ComparedRound): RoundAgreement => {
  const codes = [
    ...new Set(units.flatMap(({ codesBy }) => [...codesBy.values()].flatMap((own) => [...own]))),
  ];
  const named = units.map(({ codesBy }, at) => ({
    unit: String(at),
    codesBy: new Map([...codesBy].map(([coder, own]) => [coder, own.size === 0 ? new Set([none]) : own])),
  }));
  const whole = agreementOf({ coders, codes: [none, ...codes], units: named, nMissing: 0 }, 'nominal');
  const decided = units.flatMap(({ codesBy }) =>
    codes.map((code) => [...codesBy.values()].map((own): 0 | 1 => (own.has(code) ? 1 : 0))),
  );
  const alpha = krippendorffAlpha(decided, 'nominal');
  const same = units.filter(({ codesBy }) => {
    const [first = new Set<string>(), ...others] = codesBy.values();
    return others.every((own) => own.size === first.size && [...own].every((code) => first.has(code)));
  }).length;
  const several = units.filter(({ codesBy }) => [...codesBy.values()].some((own) => own.size > 1)).length;
  return {
    ...{ units: units.length, same, several, kappa: whole.kappa, alpha: whole.alpha },
    decisions: {
      count: decided.length,
      kappa: { ...kappaOfDecisions(decided, coders.length), lower: null, upper: null },
      alpha,
    },
    codes: whole.codes.filter(({ code }) => code !== none),
    word: wordOf(several > 0 ? alpha : whole.alpha),
  };
};
