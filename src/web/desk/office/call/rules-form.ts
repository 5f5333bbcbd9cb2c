import type { DateParts } from '../../../../core/basics/read-date-parts.ts';
import type { LocalizedText } from '../../../../core/basics/locale.ts';
import type { CallRules, DegreeLevel, LanguageLevel, Question } from '../../../../core/programme/rules.ts';

interface MomentForm {
  readonly date: DateParts;
  /** `23:59`, in the call's time zone. */
  readonly time: string;
}

interface NamedForm {
  readonly id: string;
  readonly name: LocalizedText;
}

export interface QuestionForm {
  readonly id: string;
  readonly label: LocalizedText;
  /** Empty in all three languages for none. */
  readonly hint: LocalizedText;
  readonly kind: Question['kind'];
  readonly isRequired: boolean;
  readonly longest: string;
  readonly options: readonly { readonly id: string; readonly label: LocalizedText }[];
}

export interface CriterionForm extends NamedForm {
  readonly weight: string;
  readonly anchors: readonly { readonly mark: string; readonly meaning: LocalizedText }[];
}

/** The rules of a call as they stand on the screen: numbers and dates as typed, a rule that does not ask switched off. */
export interface RulesForm {
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly opensAt: MomentForm;
  readonly closesAt: MomentForm;
  readonly timeZone: string;
  readonly graceMinutes: string;
  readonly stay: { readonly from: DateParts; readonly to: DateParts };
  readonly finalReportDueOn: DateParts;
  readonly eligibility: {
    readonly levels: readonly DegreeLevel[];
    readonly years: { readonly isAsked: boolean; readonly from: string; readonly to: string };
    readonly citizenship: { readonly isAsked: boolean; readonly countries: readonly string[] };
    readonly gradeAverage: { readonly isAsked: boolean; readonly least: string; readonly outOf: string };
    readonly language: LanguageLevel | '';
  };
  readonly regions: readonly (NamedForm & {
    readonly countries: readonly string[];
    readonly places: string;
    /** Nothing typed: the budget over all places. */
    readonly grant: string;
  })[];
  readonly budget: string;
  /** Nothing typed: no cap. */
  readonly universityCap: string;
  readonly hosts: readonly { readonly hostId: string; readonly reason: LocalizedText }[];
  readonly choices: { readonly fewest: string; readonly most: string };
  readonly tasks: { readonly fewest: string; readonly most: string };
  readonly questions: readonly QuestionForm[];
  readonly rubric: { readonly guidance: LocalizedText; readonly criteria: readonly CriterionForm[] };
  readonly review: {
    readonly perApplication: string;
    /** Nothing typed: no third opinion. */
    readonly thirdOpinionGap: string;
    readonly leastScore: string;
    readonly withheld: CallRules['review']['withheld'];
    /** Percent. */
    readonly rankLevel: string;
    readonly toApplicant: CallRules['review']['toApplicant'];
    readonly appealDays: string;
  };
  readonly documents: readonly {
    readonly id: string;
    readonly label: LocalizedText;
    readonly isRequired: boolean;
  }[];
  readonly priorities: readonly NamedForm[];
  /** Percent. */
  readonly groupShare: string;
  readonly samePerson: CallRules['samePerson'];
  /** Rule and version with a blank between; empty where the call binds nobody. */
  readonly obligation: string;
}
