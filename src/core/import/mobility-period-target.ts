import type { ImportTarget, TargetField } from './import-target.ts';

const yesNo = ['yes', 'no'] as const;

/** The 24 columns of Erasmus+ key action 1, in their order (official dictionary "Mobility periods"). */
const fields: readonly TargetField[] = [
  {
    id: 'project',
    kind: 'code',
    aliases: ['project reference', 'жоба', 'жоба нөмірі', 'проект', 'номер проекта'],
  },
  { id: 'academicYear', kind: 'text', longest: 20, aliases: ['academic year', 'оқу жылы', 'учебный год'] },
  { id: 'startMonth', kind: 'month', aliases: ['mobility start month', 'басталған айы', 'месяц начала'] },
  { id: 'endMonth', kind: 'month', aliases: ['mobility end month', 'аяқталған айы', 'месяц окончания'] },
  {
    id: 'durationDays',
    kind: 'whole',
    aliases: ['mobility duration', 'duration', 'ұзақтығы', 'күндер саны', 'продолжительность', 'дней'],
  },
  { id: 'activity', kind: 'text', longest: 300, aliases: ['activity', 'қызмет түрі', 'вид деятельности'] },
  {
    id: 'field',
    kind: 'text',
    longest: 300,
    aliases: ['field of education', 'білім саласы', 'область образования'],
  },
  {
    id: 'nationality',
    kind: 'country',
    aliases: ['participant nationality', 'nationality', 'азаматтығы', 'гражданство'],
  },
  {
    id: 'level',
    kind: 'text',
    longest: 200,
    aliases: ['education level', 'білім деңгейі', 'уровень образования'],
  },
  {
    id: 'gender',
    kind: 'list',
    values: ['female', 'male', 'undefined'],
    aliases: ['participant gender', 'gender', 'жынысы', 'пол'],
  },
  {
    id: 'profile',
    kind: 'list',
    values: ['learner', 'staff'],
    aliases: ['participant profile', 'қатысушы түрі', 'вид участника'],
  },
  {
    id: 'specialNeeds',
    kind: 'list',
    values: yesNo,
    aliases: ['special needs', 'ерекше қажеттіліктер', 'особые потребности'],
  },
  {
    id: 'fewerOpportunities',
    kind: 'list',
    values: yesNo,
    aliases: ['fewer opportunities', 'мүмкіндігі шектеулі', 'ограниченные возможности'],
  },
  {
    id: 'groupLeader',
    kind: 'list',
    values: yesNo,
    aliases: ['group leader', 'топ жетекшісі', 'руководитель группы'],
  },
  { id: 'age', kind: 'whole', aliases: ['participant age', 'age', 'жасы', 'возраст'] },
  {
    id: 'sendingCountry',
    kind: 'country',
    isRequired: true,
    aliases: ['sending country code', 'sending country', 'жіберуші ел', 'страна отправления'],
  },
  {
    id: 'sendingCity',
    kind: 'text',
    longest: 200,
    aliases: ['sending city', 'жіберуші қала', 'город отправления'],
  },
  {
    id: 'sendingOrganisation',
    kind: 'text',
    longest: 500,
    aliases: [
      'sending organisation',
      'sending organisation name',
      'жіберуші ұйым',
      'направляющая организация',
    ],
  },
  {
    id: 'sendingErasmusCode',
    kind: 'text',
    longest: 40,
    aliases: [
      'sending organisation erasmus code',
      'жіберуші ұйымның Erasmus коды',
      'код Erasmus направляющей организации',
    ],
  },
  {
    id: 'receivingCountry',
    kind: 'country',
    isRequired: true,
    aliases: ['receiving country code', 'receiving country', 'қабылдаушы ел', 'принимающая страна'],
  },
  {
    id: 'receivingCity',
    kind: 'text',
    longest: 200,
    aliases: ['receiving city', 'қабылдаушы қала', 'принимающий город'],
  },
  {
    id: 'receivingOrganisation',
    kind: 'text',
    longest: 500,
    aliases: [
      'receiving organisation',
      'receiving organisation name',
      'қабылдаушы ұйым',
      'принимающая организация',
    ],
  },
  {
    id: 'receivingErasmusCode',
    kind: 'text',
    longest: 40,
    aliases: [
      'receiving organisation erasmus code',
      'қабылдаушы ұйымның Erasmus коды',
      'код Erasmus принимающей организации',
    ],
  },
  {
    id: 'participants',
    kind: 'whole',
    aliases: ['participants', 'actual participants', 'қатысушылар', 'участников', 'число участников'],
  },
];

/**
 * A finished stay, or several alike: similar stays are added up by their source, so that a row is not always a person and
 * nothing in it names one. All fields together name the row.
 */
export const mobilityPeriodTarget: ImportTarget = {
  id: 'mobility-period',
  fields,
  recordKey: [],
  rowKey: { fields: fields.map(({ id }) => id), repeats: 'counted' },
  checks: [
    {
      code: 'negative-duration',
      warns: ({ startMonth, endMonth, durationDays }) =>
        (typeof startMonth === 'string' && typeof endMonth === 'string' && endMonth < startMonth) ||
        (typeof durationDays === 'number' && durationDays < 0),
    },
    {
      code: 'home-country-destination',
      warns: ({ sendingCountry, receivingCountry }) => sendingCountry === receivingCountry,
    },
    { code: 'age-unlikely', warns: ({ age }) => typeof age === 'number' && (age < 10 || age > 100) },
    { code: 'nobody', warns: ({ participants }) => typeof participants === 'number' && participants < 1 },
  ],
};
