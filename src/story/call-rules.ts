import { addDays } from '../core/basics/add-days.ts';
import type { LocalizedText } from '../core/basics/locale.ts';
import { usualReview } from '../core/programme/review-rules.ts';
import type { Criterion } from '../core/programme/rubric.ts';
import type { CallRules } from '../core/programme/rules.ts';
import { words } from './words.ts';

const anchors: Criterion['anchors'] = [
  {
    mark: 0,
    meaning: words(
      'Айтылмаған немесе расталмайды',
      'Не сказано или не подтверждается',
      'Not said, or not borne out',
    ),
  },
  {
    mark: 5,
    meaning: words(
      'Айтылған, бірақ өлшемі немесе дәлелі жоқ',
      'Сказано, но без меры или подтверждения',
      'Said, but without a measure or evidence',
    ),
  },
  {
    mark: 10,
    meaning: words(
      'Нақты, өлшенеді және тексеруге болады',
      'Конкретно, измеримо и проверяемо',
      'Concrete, measurable and open to a check',
    ),
  },
];

const criteria: CallRules['rubric']['criteria'] = [
  {
    id: 'tasks',
    name: words('Тапсырмалардың сапасы', 'Качество задач', 'Quality of the tasks'),
    weight: 50,
    anchors,
  },
  { id: 'use', name: words('Елдегі пайдасы', 'Польза для страны', 'Use at home'), weight: 30, anchors },
  { id: 'record', name: words('Оқу үлгерімі', 'Успеваемость', 'Academic record'), weight: 20, anchors },
];

/** Alpha-3 codes of the regions of the national call of 2024. */
const europe = [
  'AUT',
  'CZE',
  'DEU',
  'ESP',
  'EST',
  'FIN',
  'FRA',
  'GBR',
  'HUN',
  'ITA',
  'LTU',
  'LVA',
  'POL',
  'PRT',
  'SVN',
];
const asia = ['CHN', 'IDN', 'MYS', 'SGP', 'THA', 'VNM'];
const america = ['CAN', 'USA'];

/** What a call of the story has to give. */
interface StoryLimits {
  readonly places: { readonly europe: number; readonly asia: number; readonly america: number };
  readonly budget: number;
  readonly leastScore: number;
  /** What binds participants after their return; nothing where it is left out. */
  readonly obligation?: NonNullable<CallRules['obligation']>;
}

/** As the national call of 2024: Europe 500, South-East Asia and China 50, North America 20. */
const usualLimits: StoryLimits = {
  places: { europe: 500, asia: 50, america: 20 },
  budget: 1_324_800_000,
  leastScore: 0,
};

/**
 * Rules of a call of the story that opens on `opensOn` (a day) and closes `openDays` later at midnight in Almaty. Quotas
 * are those of 2024 unless other ones are given.
 */
export const storyRules = (
  title: LocalizedText,
  opensOn: string,
  openDays: number,
  samePerson: CallRules['samePerson'],
  { places, budget, leastScore, obligation }: StoryLimits = usualLimits,
): CallRules => {
  const closesOn = addDays(opensOn, openDays);
  const stay = { from: addDays(closesOn, 90), to: addDays(closesOn, 240) };
  return {
    title,
    summary: words(
      'Бір семестрлік академиялық ұтқырлық: нәтижесі тексерілетін тапсырмалармен.',
      'Академическая мобильность на один семестр с задачами, результат которых проверяют.',
      'Academic mobility for one semester, with tasks whose results are verified.',
    ),
    opensAt: `${opensOn}T04:00:00.000Z`,
    closesAt: `${closesOn}T18:59:59.000Z`,
    timeZone: 'Asia/Almaty',
    graceMinutes: 15,
    stay,
    finalReportDueOn: addDays(stay.to, 30),
    ...(obligation === undefined ? {} : { obligation }),
    eligibility: {
      levels: ['bachelor', 'master'],
      years: { from: 2, to: 4 },
      citizenship: ['KAZ'],
      gradeAverage: { least: 3, outOf: 4 },
      language: 'B1',
    },
    regions: [
      {
        id: 'europe',
        name: words('Еуропа', 'Европа', 'Europe'),
        countries: europe,
        places: places.europe,
        grant: null,
      },
      {
        id: 'asia',
        name: words(
          'Оңтүстік-Шығыс Азия және Қытай',
          'Юго-Восточная Азия и Китай',
          'South-East Asia and China',
        ),
        countries: asia,
        places: places.asia,
        grant: null,
      },
      {
        id: 'america',
        name: words('Солтүстік Америка', 'Северная Америка', 'North America'),
        countries: america,
        places: places.america,
        grant: null,
      },
    ],
    budget,
    universityCap: 60,
    hosts: [],
    choices: { fewest: 1, most: 3 },
    tasks: { fewest: 1, most: 3 },
    questions: [
      {
        id: 'motive',
        label: words('Неге дәл осы университет?', 'Почему именно этот университет?', 'Why this university?'),
        hint: null,
        kind: 'long',
        isRequired: true,
        longest: 2000,
        options: [],
      },
      {
        id: 'first-time',
        label: words(
          'Бұрын ұтқырлыққа қатыстыңыз ба?',
          'Участвовали ли вы в мобильности раньше?',
          'Have you taken part in mobility before?',
        ),
        hint: null,
        kind: 'choice',
        isRequired: true,
        longest: null,
        options: [
          { id: 'no', label: words('Жоқ', 'Нет', 'No') },
          { id: 'yes', label: words('Иә', 'Да', 'Yes') },
        ],
      },
    ],
    review: { ...usualReview, leastScore },
    rubric: {
      guidance: words(
        'Адамды емес, жоспарды бағалаңыз: уәде нақты, өлшенетін және елге пайдалы ма?',
        'Оценивайте план, а не человека: конкретно ли обещанное, измеримо ли, полезно ли дома?',
        'Judge the plan, not the person: is what is promised concrete, measurable and of use at home?',
      ),
      criteria,
    },
    documents: [
      {
        id: 'transcript',
        label: words('Транскрипт', 'Транскрипт', 'Transcript of records'),
        isRequired: true,
      },
      {
        id: 'certificate',
        label: words('Тіл сертификаты', 'Языковой сертификат', 'Language certificate'),
        isRequired: false,
      },
    ],
    priorities: [
      { id: 'water', name: words('Су ресурстары', 'Водные ресурсы', 'Water resources') },
      { id: 'digital', name: words('Цифрлық технологиялар', 'Цифровые технологии', 'Digital technologies') },
    ],
    groupShare: 0.1,
    samePerson,
  };
};
