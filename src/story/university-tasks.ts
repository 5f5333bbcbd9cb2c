import type { UniversityTaskContent } from '../core/programme/university-task.ts';

/** What the two universities want done; the milestones fall on the given days. */
export const storyUniversityTasks = (
  dueOn: string,
): Readonly<Record<'alatau' | 'esil', UniversityTaskContent>> => ({
  alatau: {
    title: {
      kk: 'Іле өзенінің су балансын бақылау',
      ru: 'Наблюдение за водным балансом реки Или',
      en: 'Monitoring the water balance of the Ili river',
    },
    problem: {
      kk: 'Өзен ағысы туралы деректер әр мекемеде бөлек жиналады, сондықтан тапшылық кеш байқалады.',
      ru: 'Данные о стоке собирают порознь, поэтому нехватку воды замечают поздно.',
      en: 'Data on the flow are gathered apart, so that a shortage is noticed late.',
    },
    expectedUse: {
      kk: 'Бассейндік инспекция апталық болжамды осы әдіспен жасайды.',
      ru: 'Бассейновая инспекция делает по этой методике недельный прогноз.',
      en: 'The basin inspectorate makes its weekly forecast by this method.',
    },
    supervisor: 'Нұржан Қалиев',
    kind: 'scientific',
    priority: 'water',
    places: 4,
    milestones: [
      {
        title: { kk: 'Деректер жиынтығы', ru: 'Набор данных', en: 'Data set' },
        dueOn,
        amount: 1_500_000,
      },
    ],
  },
  esil: {
    title: {
      kk: 'Қазақ тіліндегі сөйлеуді тану үлгісі',
      ru: 'Модель распознавания казахской речи',
      en: 'A model that recognises spoken Kazakh',
    },
    problem: {
      kk: 'Мемлекеттік қызметтер дауыстық көмекшілері қазақша аз түсінеді.',
      ru: 'Голосовые помощники госуслуг плохо понимают казахскую речь.',
      en: 'Voice assistants of public services understand little Kazakh.',
    },
    expectedUse: {
      kk: 'Ашық үлгі мен деректер университеттің зертханасында қолданылады.',
      ru: 'Открытые модель и данные использует лаборатория университета.',
      en: 'The open model and data are used in the laboratory of the university.',
    },
    supervisor: 'Ләйла Омар',
    kind: 'technical',
    priority: 'digital',
    places: 3,
    milestones: [
      {
        title: { kk: 'Бастапқы үлгі', ru: 'Первая модель', en: 'First model' },
        dueOn,
        amount: 2_000_000,
      },
    ],
  },
});
