import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { InstanceFault } from './instance-fault.ts';
import { instanceShape } from './instance.ts';
import type { Instance } from './instance.ts';
import { shapeFaults } from './shape-faults.ts';
import { toTiyn } from './to-tiyn.ts';

const most = 20;

const fault = (
  code: InstanceFault['code'],
  field: string,
  params: Readonly<Record<string, string>> = {},
): InstanceFault => ({ code, field, params });

const applicationFaults = ({ applications, regionQuota, universityCap }: Instance): InstanceFault[] => {
  const seen = new Map<string, number>();
  return applications.flatMap(({ id, region, university, cost }, index) => {
    const at = `applications.${index}`;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    return [
      ...(first === undefined ? [] : [fault('id-twice', `${at}.id`, { id, first: String(first) })]),
      ...(Object.hasOwn(regionQuota, region) ? [] : [fault('region-unknown', `${at}.region`, { region })]),
      ...(Object.hasOwn(universityCap, university)
        ? []
        : [fault('university-unknown', `${at}.university`, { university })]),
      ...(toTiyn(cost) === undefined
        ? [fault('too-many-decimals', `${at}.cost`, { amount: String(cost) })]
        : []),
    ];
  });
};

const namedIds = ({ conflicts = [], reserved = [], greyZone = [], tickets = {} }: Instance) => [
  ...conflicts.flatMap((pair, index) => pair.map((id) => ({ id, field: `conflicts.${index}` }))),
  ...reserved.flatMap(({ ids }, index) => ids.map((id) => ({ id, field: `reserved.${index}.ids` }))),
  ...greyZone.map((id, index) => ({ id, field: `greyZone.${index}` })),
  ...Object.keys(tickets).map((id) => ({ id, field: 'tickets' })),
];

const relationFaults = (instance: Instance): InstanceFault[] => {
  const { applications, conflicts = [], reserved = [], greyZone = [], tickets = {} } = instance;
  const known = new Set(applications.map(({ id }) => id));
  const names = reserved.map(({ name }) => name);
  return [
    ...namedIds(instance)
      .filter(({ id }) => !known.has(id))
      .map(({ id, field }) => fault('id-unknown', field, { id })),
    ...conflicts.flatMap(([one, other], index) =>
      one === other ? [fault('conflict-with-itself', `conflicts.${index}`, { id: one })] : [],
    ),
    ...names.flatMap((name, index) =>
      names.indexOf(name) < index ? [fault('reserved-twice', `reserved.${index}.name`, { name })] : [],
    ),
    ...greyZone.flatMap((id, index) =>
      Object.hasOwn(tickets, id) ? [] : [fault('ticket-missing', `greyZone.${index}`, { id })],
    ),
  ];
};

const amountFaults = ({ budget, applications }: Instance): InstanceFault[] => {
  if (toTiyn(budget) === undefined) return [fault('too-many-decimals', 'budget', { amount: String(budget) })];
  const sum = applications.reduce((total, { cost }) => total + Math.round(cost * 100), 0);
  return Number.isSafeInteger(sum) ? [] : [fault('sum-too-large', 'applications')];
};

/** Checks an instance of an allocation, from parsed JSON; refuses with every wrong thing and its place, at most 20. */
export const readInstance = (given: unknown): Result<Instance, readonly InstanceFault[]> => {
  const parsed = instanceShape.safeParse(given, { reportInput: true });
  if (!parsed.success) return refuse(shapeFaults(parsed.error));
  const instance = parsed.data;
  const faults = [
    ...amountFaults(instance),
    ...applicationFaults(instance),
    ...relationFaults(instance),
  ].slice(0, most);
  return faults.length === 0 ? accept(instance) : refuse(faults);
};
