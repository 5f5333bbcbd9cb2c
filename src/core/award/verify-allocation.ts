import type { AllocationCertificate } from './allocation.ts';
import { allocationProblem } from './allocation-problem.ts';

/** What can be untrue of a result; each has a sentence under `award.verify`. */
export const certificateFindings = [
  'used-too-much',
  'used-too-little',
  'group-split',
  'value-not-positive',
  'id-unknown',
  'id-twice',
  'objective-differs',
  'bound-below-objective',
  'result-differs',
] as const;

/** One thing about a certificate that is not true. Amounts as exact decimal texts, money in tenge. */
export interface CertificateFinding {
  readonly code: (typeof certificateFindings)[number];
  /** The constraint by name, or `objective`, `bound`, `awarded`. */
  readonly constraint: string;
  readonly params: Readonly<Record<string, string>>;
}

const tenge = (tiyn: bigint): string =>
  tiyn % 100n === 0n ? String(tiyn / 100n) : `${tiyn / 100n}.${String(tiyn % 100n).padStart(2, '0')}`;

const listFindings = ({ awarded, instance }: AllocationCertificate): CertificateFinding[] => {
  const values = new Map(instance.applications.map(({ id, value }) => [id, value]));
  const seen = new Set<string>();
  return awarded.flatMap((id): CertificateFinding[] => {
    const about = { constraint: 'awarded', params: { id } };
    const value = values.get(id);
    if (value === undefined) return [{ code: 'id-unknown', ...about }];
    if (seen.has(id)) return [{ code: 'id-twice', ...about }];
    seen.add(id);
    return value > 0 ? [] : [{ code: 'value-not-positive', ...about }];
  });
};

const constraintFindings = ({ awarded, instance }: AllocationCertificate): CertificateFinding[] => {
  const problem = allocationProblem(instance);
  const ids = new Set(awarded);
  const { applications } = instance;
  const costs = applications.map(({ cost }) => BigInt(Math.round(cost * 100)));
  const taken = new Set(applications.flatMap(({ id }, at) => (ids.has(id) ? [at] : [])));
  const split = problem.units.flatMap(({ group, members }): CertificateFinding[] => {
    const inside = members.filter((member) => taken.has(member)).length;
    if (inside === 0 || inside === members.length) return [];
    const params = { taken: String(inside), of: String(members.length) };
    return [{ code: 'group-split', constraint: `group:${group ?? ''}`, params }];
  });
  const used = (constraint: (typeof problem.constraints)[number]): bigint => {
    if (constraint.kind === 'budget')
      return costs.reduce((sum, cost, at) => (taken.has(at) ? sum + cost : sum), 0n);
    const [kind, ...rest] = constraint.name.split(':');
    const code = rest.join(':');
    const of = new Set(
      kind === 'reserved' ? instance.reserved?.find(({ name }) => name === code)?.ids : code.split(','),
    );
    return BigInt(
      applications.filter(({ id, region, university }, at) => {
        if (!taken.has(at)) return false;
        if (kind === 'region') return region === code;
        return kind === 'university' ? university === code : of.has(id);
      }).length,
    );
  };
  return [
    ...problem.constraints.flatMap((constraint): CertificateFinding[] => {
      const { name, kind, least, most } = constraint;
      const sum = used(constraint);
      const shown = (number: bigint): string => (kind === 'budget' ? tenge(number) : String(number));
      if (Number.isFinite(most) && sum > BigInt(most))
        return [
          {
            code: 'used-too-much',
            constraint: name,
            params: { used: shown(sum), allowed: shown(BigInt(most)) },
          },
        ];
      if (Number.isFinite(least) && sum < BigInt(least))
        return [
          { code: 'used-too-little', constraint: name, params: { used: shown(sum), allowed: String(least) } },
        ];
      return [];
    }),
    ...split,
  ];
};

/**
 * Checks a certificate without a solver: every constraint added up again from the applications in exact whole numbers,
 * groups whole, values positive, the objective the sum of the values, the bound not below it. Empty when all is true.
 */
export const verifyAllocation = (certificate: AllocationCertificate): readonly CertificateFinding[] => {
  const { awarded, instance, objective, bound } = certificate;
  const ids = new Set(awarded);
  const sum = instance.applications.reduce(
    (total, { id, value }) => (ids.has(id) ? total + BigInt(value) : total),
    0n,
  );
  return [
    ...listFindings(certificate),
    ...constraintFindings(certificate),
    ...(sum === BigInt(objective)
      ? []
      : [
          {
            code: 'objective-differs' as const,
            constraint: 'objective',
            params: { stated: String(objective), found: String(sum) },
          },
        ]),
    ...(bound < objective
      ? [
          {
            code: 'bound-below-objective' as const,
            constraint: 'bound',
            params: { stated: String(bound), found: String(objective) },
          },
        ]
      : []),
  ];
};
