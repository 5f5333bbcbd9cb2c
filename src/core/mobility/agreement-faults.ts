import { canonicalJson } from '../basics/canonical-json.ts';
import type { RefusalItem } from '../basics/refusal.ts';
import type { AgreedRule, AgreedTask, AgreementContent } from './agreement-content.ts';
import { taskFaults } from './task-faults.ts';

/** What a version is judged against. */
export interface AgreementBounds {
  /** The version in force; `undefined` before the first. */
  readonly inForce: AgreementContent | undefined;
  /** Whether it corrects a refused version: then it says why. */
  readonly isCorrection: boolean;
  /** The tasks of the application, for a first agreement. */
  readonly promised: readonly AgreedTask[];
  /** The obligation that the call binds to, for a first agreement. */
  readonly bound: AgreedRule | null;
  /** Where the award may be used: the countries of its region. */
  readonly countries: readonly string[];
  /** Whole tenge. */
  readonly grantAmount: number;
}

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const missing = (text: string, field: string, code = 'value-missing'): readonly RefusalItem[] =>
  text.trim() === '' ? [{ code, field }] : [];

const wrongAddress = (text: string, field: string): readonly RefusalItem[] =>
  address.test(text.trim()) ? [] : [{ code: 'address-form', field }];

const dateFaults = ({ plannedStart, plannedEnd }: AgreementContent): readonly RefusalItem[] => [
  ...(plannedStart === null ? [{ code: 'stay-from-missing', field: 'plannedStart' }] : []),
  ...(plannedEnd === null ? [{ code: 'stay-to-missing', field: 'plannedEnd' }] : []),
  ...(plannedStart !== null && plannedEnd !== null && plannedEnd < plannedStart
    ? [{ code: 'stay-ends-before-start', field: 'plannedEnd' }]
    : []),
];

const hostFaults = ({ host, country, supervisor }: AgreementContent, countries: readonly string[]) => [
  ...missing(host.name, 'host.name', 'host-missing'),
  ...(country === null ? [{ code: 'country-missing', field: 'country' }] : []),
  ...(country !== null && !countries.includes(country)
    ? [{ code: 'country-outside-region', params: { country }, field: 'country' }]
    : []),
  ...missing(host.signer.name, 'host.signer.name'),
  ...missing(host.signer.position, 'host.signer.position'),
  ...wrongAddress(host.signer.email, 'host.signer.email'),
  ...(host.contact.email === '' ? [] : wrongAddress(host.contact.email, 'host.contact.email')),
  ...missing(supervisor.name, 'supervisor.name'),
  ...wrongAddress(supervisor.email, 'supervisor.email'),
];

const courseFaults = ({ courses }: AgreementContent): readonly RefusalItem[] =>
  courses.flatMap(({ title, credits, recognisedAs, localCredits }, index) => [
    ...missing(title, `courses.${index}.title`),
    ...(credits === null ? [{ code: 'value-missing', field: `courses.${index}.credits` }] : []),
    // What is recognised counts for something.
    ...(recognisedAs.trim() !== '' && localCredits === null
      ? [{ code: 'value-missing', field: `courses.${index}.localCredits` }]
      : []),
  ]);

const costFaults = ({ costs }: AgreementContent, grantAmount: number): readonly RefusalItem[] => {
  const fromGrant = costs.filter(({ paidBy, currency }) => paidBy === 'grant' && currency === 'KZT');
  const tiyn = fromGrant.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...(costs.length === 0 ? [{ code: 'costs-missing', field: 'costs' }] : []),
    ...(tiyn > grantAmount * 100
      ? [{ code: 'costs-above-grant', params: { grant: grantAmount }, field: 'costs' }]
      : []),
  ];
};

/** Nobody agrees an obligation away: it stands as the call says, whoever writes the version. */
const obligationFaults = ({ obligation }: AgreementContent, bound: AgreedRule | null) =>
  canonicalJson(obligation) === canonicalJson(bound)
    ? []
    : [{ code: 'agreed-obligation-altered', field: 'obligation' }];

const withoutReason = ({ reason: _reason, ...said }: AgreementContent): string => canonicalJson(said);

/** Everything that keeps a version from being offered, in the order of the page; empty when it may be. */
export const agreementFaults = (
  content: AgreementContent,
  { inForce, isCorrection, promised, bound, countries, grantAmount }: AgreementBounds,
): readonly RefusalItem[] => {
  const isChange = inForce !== undefined;
  return [
    ...(isChange || isCorrection ? missing(content.reason, 'reason', 'reason-missing') : []),
    ...(isChange && withoutReason(content) === withoutReason(inForce)
      ? [{ code: 'change-changes-nothing', field: 'reason' }]
      : []),
    ...dateFaults(content),
    ...hostFaults(content, countries),
    ...courseFaults(content),
    ...taskFaults(content.tasks, inForce?.tasks ?? promised, isChange),
    ...costFaults(content, grantAmount),
    ...obligationFaults(content, inForce === undefined ? bound : inForce.obligation),
  ];
};
