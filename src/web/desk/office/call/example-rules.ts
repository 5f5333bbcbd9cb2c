import { instantAt } from '../../../../core/basics/instant-at.ts';
import { dayOf } from '../../../../core/basics/format-date.ts';
import type { LocalizedText } from '../../../../core/basics/locale.ts';
import { usualReview } from '../../../../core/programme/review-rules.ts';
import type { CallRules } from '../../../../core/programme/rules.ts';
import { text, type PlainMessageKey } from '../../../../messages.ts';

const timeZone = 'Asia/Almaty';
const europe =
  'ALB AND AUT BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE TUR UKR';
const asia = 'BRN CHN HKG IDN KHM LAO MAC MMR MYS PHL SGP THA TLS VNM';

const words = (key: PlainMessageKey): LocalizedText => ({
  kk: text('kk', key),
  ru: text('ru', key),
  en: text('en', key),
});

const criteria = [
  { id: 'tasks', weight: 40 },
  { id: 'use-at-home', weight: 25 },
  { id: 'record', weight: 20 },
  { id: 'plan', weight: 15 },
] as const;
const marks = [
  { mark: 0, level: 'low' },
  { mark: 5, level: 'middle' },
  { mark: 10, level: 'high' },
] as const;

const dayAfter = (now: string, days: number): string =>
  dayOf(new Date(Date.parse(now) + days * 86_400_000).toISOString(), timeZone);

/**
 * Rules to start from: the places by region of the 570 grants of 2024 (Europe 500, South-East Asia and China 50, North
 * America 20). Everything else, the budget too, is an example that the office must go through; days count from `now`.
 */
export const exampleRules = (now: string): CallRules => ({
  title: words('programme.example.title'),
  summary: words('programme.example.summary'),
  opensAt: instantAt(dayAfter(now, 14), '09:00', timeZone),
  closesAt: instantAt(dayAfter(now, 59), '23:59', timeZone),
  timeZone,
  graceMinutes: 30,
  stay: { from: dayAfter(now, 150), to: dayAfter(now, 300) },
  finalReportDueOn: dayAfter(now, 330),
  eligibility: {
    levels: ['bachelor', 'master', 'doctor'],
    years: { from: 2, to: 4 },
    citizenship: ['KAZ'],
    gradeAverage: { least: 3, outOf: 4 },
    language: 'B2',
  },
  regions: [
    {
      id: 'europe',
      name: words('programme.example.europe'),
      countries: europe.split(' '),
      places: 500,
      grant: null,
    },
    {
      id: 'asia',
      name: words('programme.example.asia'),
      countries: asia.split(' '),
      places: 50,
      grant: null,
    },
    {
      id: 'north-america',
      name: words('programme.example.north-america'),
      countries: ['CAN', 'USA'],
      places: 20,
      grant: null,
    },
  ],
  budget: 1_000_000_000,
  universityCap: null,
  hosts: [],
  choices: { fewest: 1, most: 3 },
  tasks: { fewest: 1, most: 5 },
  questions: [
    {
      id: 'motivation',
      label: words('programme.example.motivation'),
      hint: words('programme.example.motivation-hint'),
      kind: 'long',
      isRequired: true,
      longest: 3000,
      options: [],
    },
  ],
  review: usualReview,
  rubric: {
    guidance: words('programme.example.guidance'),
    criteria: criteria.map(({ id, weight }) => ({
      id,
      weight,
      name: words(`programme.example.${id}`),
      anchors: marks.map(({ mark, level }) => ({ mark, meaning: words(`programme.example.${id}.${level}`) })),
    })),
  },
  documents: [
    { id: 'transcript', label: words('programme.example.transcript'), isRequired: true },
    { id: 'certificate', label: words('programme.example.certificate'), isRequired: true },
    { id: 'invitation', label: words('programme.example.invitation'), isRequired: false },
  ],
  priorities: [],
  groupShare: 0.2,
  samePerson: 'iin',
});
