import type { ImportTarget, RecordValues, TargetField } from './import-target.ts';

const awardLevels = [
  ...(['bachelor', 'master', 'doctorate', 'postdoctorate', 'researcher', 'teacher'] as const),
  ...(['internship', 'course', 'other'] as const),
] as const;

const fields: readonly TargetField[] = [
  {
    id: 'award',
    kind: 'code',
    isRequired: true,
    aliases: [
      'award id',
      'award number',
      'award',
      'тағайындау нөмірі',
      'номер присуждения',
      'грант нөмірі',
      'номер гранта',
    ],
  },
  { id: 'level', kind: 'list', values: awardLevels, aliases: ['level', 'деңгей', 'уровень'] },
  {
    id: 'levelName',
    kind: 'text',
    longest: 200,
    aliases: ['type of scholarship', 'шәкіртақы түрі', 'вид стипендии'],
  },
  {
    id: 'begin',
    kind: 'month',
    aliases: ['begin', 'start', 'start month', 'басталуы', 'начало', 'дата начала'],
  },
  { id: 'end', kind: 'month', aliases: ['end', 'end month', 'аяқталуы', 'окончание', 'дата окончания'] },
  {
    id: 'homeInstitution',
    kind: 'text',
    longest: 300,
    aliases: [
      'home institution',
      'sending institution',
      'жіберуші ұйым',
      'направляющая организация',
      'вуз отправления',
    ],
  },
  {
    id: 'homeRegion',
    kind: 'text',
    longest: 200,
    aliases: ['home region', 'region', 'өңір', 'регион', 'область'],
  },
  { id: 'homeCountry', kind: 'country', aliases: ['home country', 'жіберуші ел', 'страна отправления'] },
  {
    id: 'hostInstitution',
    kind: 'text',
    longest: 300,
    aliases: [
      'host institution',
      'receiving institution',
      'қабылдаушы ұйым',
      'принимающая организация',
      'принимающий вуз',
    ],
  },
  {
    id: 'hostCountry',
    kind: 'country',
    isRequired: true,
    aliases: [
      'host country',
      'country',
      'destination',
      'қабылдаушы ел',
      'ел',
      'принимающая страна',
      'страна',
    ],
  },
  {
    id: 'broadField',
    kind: 'text',
    longest: 200,
    aliases: ['broad field', 'білім саласы', 'область образования'],
  },
  {
    id: 'narrowField',
    kind: 'text',
    longest: 200,
    aliases: ['narrow field', 'даярлау бағыты', 'направление подготовки'],
  },
  {
    id: 'detailedField',
    kind: 'text',
    longest: 200,
    aliases: ['detailed field', 'мамандық', 'специальность'],
  },
  {
    id: 'programme',
    kind: 'text',
    longest: 300,
    aliases: ['programme', 'program', 'бағдарлама', 'программа'],
  },
  { id: 'currency', kind: 'currency', isRequired: true, aliases: ['currency', 'валюта'] },
  {
    id: 'total',
    kind: 'amount',
    isRequired: true,
    aliases: ['total', 'amount', 'жиыны', 'сома', 'итого', 'сумма'],
  },
];

const both = (a: unknown, b: unknown, warns: (a: string, b: string) => boolean): boolean =>
  typeof a === 'string' && typeof b === 'string' && warns(a, b);

/** What rounding of each part may add up to. */
const tolerance = 1;

const componentsDiffer = ({ total, components }: RecordValues): boolean => {
  if (typeof total !== 'number' || typeof components !== 'object') return false;
  let sum = 0;
  for (const part of Object.values(components)) sum += part;
  return Math.abs(sum - total) > tolerance;
};

/** A grant that was paid for a stay abroad, one row for each payment and currency, with its components. */
export const awardTarget: ImportTarget = {
  id: 'award',
  fields,
  componentsOf: 'total',
  recordKey: ['award'],
  rowKey: { fields: ['award', 'currency'], repeats: 'counted' },
  checks: [
    {
      code: 'home-country-destination',
      warns: ({ homeCountry, hostCountry }) => both(homeCountry, hostCountry, (a, b) => a === b),
    },
    { code: 'negative-total', warns: ({ total }) => typeof total === 'number' && total < 0 },
    { code: 'negative-duration', warns: ({ begin, end }) => both(begin, end, (a, b) => b < a) },
    { code: 'no-home', warns: ({ homeInstitution }) => homeInstitution === undefined },
    { code: 'no-host', warns: ({ hostInstitution }) => hostInstitution === undefined },
    { code: 'components-differ', warns: componentsDiffer },
  ],
};
