import type { Verdict } from '../core/report/result.ts';
import type { storyReports } from './story-reports.ts';

/** One result of the story: whose, and of which task from 0. */
export interface StoryResult {
  readonly who: keyof typeof storyReports;
  readonly task: number;
}

/** What a verifier says of a result, whoever was drawn for that round; `on` counts days after the call closed. */
interface StoryVerdict extends StoryResult {
  readonly on: number;
  readonly round: 1 | 2 | 3;
  readonly verdict: Verdict;
  /** In the language of the report. */
  readonly reason: string;
}

/** Results that two verifiers judge apart from each other: of one they agree, of the other they do not. */
export const drawnTwice: readonly StoryResult[] = [
  { who: 'aigerim', task: 0 },
  { who: 'kamila', task: 0 },
];

/** Verdicts in the order of their days; the third one of a result decides between two. */
export const storyVerdicts: readonly StoryVerdict[] = [
  {
    ...{ who: 'aigerim', task: 0, on: 258, round: 1, verdict: 'achieved' },
    reason:
      'Төрт бекеттің тәуліктік қатары толық, 3 652 күннің бәрі бар. Кездейсоқ алынған отыз күнді бекет журналымен салыстырдым, айырма жоқ.',
  },
  {
    ...{ who: 'aigerim', task: 0, on: 259, round: 2, verdict: 'achieved' },
    reason: 'Жиын ашылады, сипаттамасы бар, олқылықтар белгіленген. Уәде етілген он жыл түгел қамтылған.',
  },
  {
    ...{ who: 'aigerim', task: 1, on: 259, round: 1, verdict: 'not-verifiable' },
    reason:
      'Бағдарлама ғана тіркелген. Қатысушылар тізімі жоқ, сондықтан семинардың өткенін де, қанша адам келгенін де растай алмаймын.',
  },
  {
    ...{ who: 'kamila', task: 0, on: 260, round: 1, verdict: 'achieved' },
    reason: 'Карта открывается, показывает восемь районов, последние десять обновлений сделаны раз в неделю.',
  },
  {
    ...{ who: 'kamila', task: 1, on: 260, round: 1, verdict: 'superseded' },
    reason:
      'Письмо инспекции подтверждает, что семинар заменён руководством по её просьбе. Руководство полное и применимо без автора.',
  },
  {
    ...{ who: 'kamila', task: 0, on: 261, round: 2, verdict: 'partly' },
    reason:
      'Карта работает, но архив обновлений показывает два пропуска по две недели. Обещано обновление не реже раза в неделю.',
  },
  {
    ...{ who: 'daniyar', task: 0, on: 261, round: 1, verdict: 'partly' },
    reason:
      'Код жұмыс істейді, мысал деректерінде нәтиже қайталанады. Бірақ уәде етілген пайдалану нұсқаулығын репозиторийден таппадым.',
  },
  {
    ...{ who: 'zhansaya', task: 0, on: 262, round: 1, verdict: 'partly' },
    reason: 'Мұрағатта екі жүздің орнына 124 өрнек бар, олар мұқият сипатталған. Көрме өтпеген.',
  },
  {
    ...{ who: 'zhansaya', task: 1, on: 262, round: 1, verdict: 'not-achieved' },
    reason: 'Каталог басылмаған, қатысушының өзі де солай деп жазады. Көрсетілген материал жоқ.',
  },
  {
    ...{ who: 'daniyar', task: 1, on: 263, round: 1, verdict: 'achieved' },
    reason: 'Қабылданған нұсқа мен редакцияның хаты сәйкес келеді, журналда рецензия жүргізіледі.',
  },
  {
    ...{ who: 'kamila', task: 0, on: 266, round: 3, verdict: 'partly' },
    reason:
      'Карта сделана и используется. В архиве данных, добавленном позже, одиннадцать недель, две из них пропущены: обещанная частота выдержана не полностью.',
  },
];

/** Two participants answer a verdict; one convinces the verifier, the other does not. */
export const storyAnswers: readonly (StoryResult & {
  readonly answer: string;
  readonly verdict: Verdict;
  readonly reason: string;
})[] = [
  {
    who: 'daniyar',
    task: 0,
    answer:
      'Нұсқаулық репозиторийдің docs бумасында, ал сақталған 1.0 нұсқасында guide.pdf деген файлда тұр.',
    verdict: 'achieved',
    reason: 'Нұсқаулықты көрсетілген жерден таптым: ол толық, мысалдары орындалады. Қорытындымды өзгертемін.',
  },
  {
    who: 'aigerim',
    task: 1,
    answer: 'Қатысушылар тізімі деканатта. Онда жеке деректер болғандықтан, маған көшірмесін бермеді.',
    verdict: 'not-verifiable',
    reason: 'Деканаттың анықтамасы да жеткілікті болар еді, бірақ ол да тіркелмеген. Қорытындым бұрынғыдай.',
  },
];
