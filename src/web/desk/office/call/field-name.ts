import { isLocale, type Locale } from '../../../../core/basics/locale.ts';
import { text, type PlainMessageKey } from '../../../../messages.ts';
import { partOfField } from './rules-parts.ts';

const languages = { kk: 'office.in-kk', ru: 'office.in-ru', en: 'office.in-en' } as const;

/** Fields that are not the only one on their page, by the name on the page. */
const labels: Readonly<Record<string, PlainMessageKey>> = {
  title: 'programme.call.title',
  summary: 'programme.call.summary',
  opensAt: 'programme.call.opens',
  closesAt: 'programme.call.closes',
  graceMinutes: 'programme.call.grace',
  'stay.from': 'programme.call.stay-from',
  'stay.to': 'programme.call.stay-to',
  finalReportDueOn: 'programme.call.final-report',
  budget: 'programme.call.budget',
  universityCap: 'programme.call.cap',
  groupShare: 'programme.call.group-share',
  'eligibility.levels': 'programme.call.levels',
  'rubric.guidance': 'programme.call.guidance',
};

/** Where a fault stands, in words, for lists apart from the field: "Regions, 2 (in Russian)", "Dates, Opens". */
export const fieldName = (locale: Locale, field: string): string => {
  const steps = field.split('.');
  const numbers = steps.filter((step) => /^\d+$/.test(step)).map((step) => Number(step) + 1);
  const last = steps.at(-1) ?? '';
  const label = labels[isLocale(last) ? steps.slice(0, -1).join('.') : field];
  const place = [
    text(locale, `programme.part.${partOfField(field)}`),
    label === undefined ? numbers.join('.') : text(locale, label),
  ].filter(Boolean);
  const language = isLocale(last) ? ` (${text(locale, languages[last])})` : '';
  return `${place.join(', ')}${language}`;
};
