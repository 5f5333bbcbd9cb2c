import type { PollContent } from '../core/study/standing/poll-content.ts';
import type { PollKind } from '../core/study/standing/session-standing.ts';
import type { StudyPersonKey } from './study-matter.ts';

/** What one who was there answered; null: saw the question and left it. */
type Answers = Readonly<Partial<Record<StudyPersonKey, readonly string[] | null>>>;

/** Questions put to the demonstration's focus group, with the answers that the moderator wrote down under their pseudonyms. */
export const studyPolls: readonly {
  readonly kind: PollKind;
  readonly content: PollContent;
  readonly answers: Answers;
  /** What the analyst writes beside the figure. */
  readonly words: string;
}[] = [
  {
    kind: 'single',
    content: {
      question: {
        kk: 'Бағдарламадан кейін не істегіңіз келді?',
        ru: 'Что вы хотели сделать после программы?',
        en: 'What did you want to do after the programme?',
      },
      options: [
        { id: 'return', words: { kk: 'Елге қайту', ru: 'Вернуться', en: 'Return' } },
        {
          id: 'stay-if',
          words: {
            kk: 'Жұмыс не стипендия табылса, қалу',
            ru: 'Остаться, если найдётся работа или стипендия',
            en: 'Stay if there is a job or a scholarship',
          },
        },
        {
          id: 'stay-without-duty',
          words: {
            kk: 'Міндеттеме болмаса, қалу',
            ru: 'Остаться, если бы не обязательство',
            en: 'Stay, were it not for the obligation',
          },
        },
      ],
    },
    answers: {
      aidos: ['stay-without-duty'],
      madina: ['stay-if'],
      sanzhar: ['return'],
      irina: ['return'],
      erasyl: ['return'],
      zhanel: ['return'],
      dinara: null,
    },
    words: '6 адамның 4-і (67 %) елге қайтқысы келді; бір қатысушы сұрақты жауапсыз қалдырды.',
  },
  {
    kind: 'multiple',
    content: {
      question: {
        kk: 'Қайтуға не көмектеседі? Бірнешеуін белгілеуге болады.',
        ru: 'Что помогает вернуться? Можно отметить несколько.',
        en: 'What helps to return? Several may be marked.',
      },
      options: [
        {
          id: 'job',
          words: { kk: 'Мамандық бойынша жұмыс', ru: 'Работа по специальности', en: 'A job in the field' },
        },
        {
          id: 'task',
          words: { kk: 'Университеттің міндеті', ru: 'Задача университета', en: 'A task of the university' },
        },
        { id: 'family', words: { kk: 'Отбасы', ru: 'Семья', en: 'Family' } },
        {
          id: 'credits',
          words: { kk: 'Кредиттердің мойындалуы', ru: 'Признание кредитов', en: 'Recognition of credits' },
        },
      ],
    },
    answers: {
      aidos: ['job'],
      madina: ['job', 'credits'],
      sanzhar: ['family', 'task'],
      irina: ['job', 'task'],
      erasyl: ['job', 'credits'],
      zhanel: ['family'],
      dinara: ['task', 'family'],
    },
    words: 'Жеті адамның төртеуі мамандық бойынша жұмысты, үшеуі университеттің міндетін атады.',
  },
  {
    kind: 'scale',
    content: {
      question: {
        kk: 'Сапардың мақсаты сізге қаншалықты анық болды?',
        ru: 'Насколько ясна была вам цель поездки?',
        en: 'How clear was the purpose of the stay to you?',
      },
      options: [
        { id: '1', words: { kk: 'Мүлде анық емес', ru: 'Совсем неясна', en: 'Not at all' } },
        { id: '2', words: { kk: 'Шамалы анық', ru: 'Скорее неясна', en: 'A little' } },
        { id: '3', words: { kk: 'Анықтау', ru: 'Скорее ясна', en: 'Fairly' } },
        { id: '4', words: { kk: 'Толық анық', ru: 'Вполне ясна', en: 'Fully' } },
      ],
    },
    answers: {
      aidos: ['2'],
      madina: ['3'],
      sanzhar: ['4'],
      irina: ['4'],
      erasyl: ['3'],
      zhanel: ['1'],
      dinara: ['4'],
    },
    words: '',
  },
];
