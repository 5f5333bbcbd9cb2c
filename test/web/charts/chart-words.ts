import type { Locale } from '../../../src/core/basics/locale.ts';
import type { MapTexts } from '../../../src/web/charts/chart-texts.ts';

/** Words that a page would pass, for drawings in tests. */
export const chartWords: Readonly<Record<Locale, MapTexts>> = {
  en: {
    title: 'Participants & destinations',
    description: 'Number of participants by year.',
    valueAxis: 'persons',
    noData: 'no data',
    missing: {
      'not-published': 'not published',
      'not-reported': 'not reported',
      'not-defined': 'not defined',
      'not-applicable': 'not applicable',
    },
    unpublishedBetween: 'years between were not published',
    computed: 'computed',
    origin: 'Kazakhstan',
    unplaced: 'Not on the map',
  },
  ru: {
    title: 'Участники',
    description: 'Число участников по годам.',
    valueAxis: 'человек',
    noData: 'нет данных',
    missing: {
      'not-published': 'не опубликовано',
      'not-reported': 'страна не отчиталась',
      'not-defined': 'не определено',
      'not-applicable': 'неприменимо',
    },
    unpublishedBetween: 'данные за годы между точками не опубликованы',
    computed: 'рассчитано',
    origin: 'Казахстан',
    unplaced: 'Нет на карте',
  },
  kk: {
    title: 'Қатысушылар',
    description: 'Жылдар бойынша қатысушылар саны.',
    valueAxis: 'адам',
    noData: 'дерек жоқ',
    missing: {
      'not-published': 'жарияланбаған',
      'not-reported': 'ел есеп бермеген',
      'not-defined': 'анықталмайды',
      'not-applicable': 'қолданылмайды',
    },
    unpublishedBetween: 'аралық жылдардың деректері жарияланбаған',
    computed: 'есептелген',
    origin: 'Қазақстан',
    unplaced: 'Картада жоқ',
  },
};
