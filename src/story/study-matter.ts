import type { StudyRecord } from '../core/study/record/study-record.ts';
import { table7 } from '../core/study/record/table-7.ts';

/** Who was asked to the demonstration's focus group; invented, as everybody in the demonstration. */
export const studyPeople = [
  { key: 'aidos', name: 'Айдос Төлеген', names: ['Айдос'], destination: 'POL', mode: 'in-person' },
  { key: 'madina', name: 'Мадина Ержанова', names: ['Мадина'], destination: 'HUN', mode: 'online' },
  { key: 'sanzhar', name: 'Санжар Омар', names: ['Санжар'], destination: 'POL', mode: 'in-person' },
  { key: 'irina', name: 'Ирина Шин', names: ['Ирина'], destination: 'FRA', mode: 'online' },
  { key: 'erasyl', name: 'Ерасыл Байжан', names: ['Ерасыл'], destination: 'CHN', mode: 'in-person' },
  { key: 'zhanel', name: 'Жанель Касымова', names: ['Жанель'], destination: 'USA', mode: 'online' },
  { key: 'dinara', name: 'Динара Сұлтан', names: ['Динара'], destination: 'POL', mode: 'in-person' },
  // Was asked and did not come.
  { key: 'timur', name: 'Тимур Аханов', names: ['Тимур'], destination: 'RUS', mode: 'online' },
] as const;
export type StudyPersonKey = (typeof studyPeople)[number]['key'];

const moderator = {
  credentials: '',
  gender: '',
  training: 'Фокус-топ жүргізу курсы, 40 сағат',
  relationship: 'Қатысушылармен бұрын таныс болмаған',
  knownToParticipants: 'Зерттеудің мақсаты мен ұлттық кеңседе істейтіні айтылды',
  interests: 'Қайтудың себептері; өзі де шетелде оқыған',
};

/** What the demonstration's study says of itself, filled from the template that the paper's Table 7 is. */
export const storyStudy: StudyRecord = {
  ...table7,
  title: 'Оқудан кейін: қайту мен қалудың себептері',
  questions: [
    'Қатысушылар бағдарламадан кейін қайту не қалу туралы қалай шешім қабылдайды?',
    'Университеттің міндеті бұл шешімге қалай әсер етеді?',
  ],
  hypotheses: ['Алдын ала міндет алған қатысушы қайтудың мақсатын анығырақ айтады.'],
  guide: {
    questionStyle: 'Блокта 1-3 сұрақ; жеңілден күрделіге; ашық талқылау',
    blocks: [
      { name: 'Кіріспе', minutes: 10, questions: [] },
      {
        name: 'Қатысу себептері',
        minutes: 25,
        questions: [
          { words: 'Бағдарлама біткен соң не істегіңіз келді?', followUps: ['Неге?', 'Не кедергі болды?'] },
          { words: 'Қайтуға не әсер етті?', followUps: ['Келісімшарттың рөлі қандай болды?'] },
        ],
      },
      { name: 'Үзіліс', minutes: 10, questions: [] },
      {
        name: 'Нәтижелер',
        minutes: 35,
        questions: [
          { words: 'Мобильділік сіздің жоспарларыңызды қалай өзгертті?', followUps: [] },
          { words: 'Қайтуға не көмектесер еді?', followUps: ['Университет не істей алады?'] },
        ],
      },
      { name: 'Қорытынды', minutes: 10, questions: [] },
    ],
  },
  rules: ['Шынайы жауап', 'Бір-біріне қысым жоқ', 'Модератор бейтарап'],
  moderators: [
    { ...moderator, name: 'Дина Ахмет', isLeading: true, occupation: 'Ұлттық кеңсенің талдаушысы' },
    { ...moderator, name: 'Нұргүл Сағындық', isLeading: false, occupation: 'Ұлттық кеңсенің талдаушысы' },
  ],
  recruitment: {
    invited: 8,
    people: studyPeople
      .filter(({ key }) => key !== 'timur')
      .map(({ mode, destination }) => ({ mode, destination })),
    description: 'Шетелде бір семестр оқып келген студенттер мен түлектер',
    absent: 'Бір адам ауырып қалғанын айтты',
  },
  heldOn: null,
  place: 'Ұлттық кеңсе, Астана; қашықтан қосылғандар бейнебайланыс арқылы',
  otherPresent: 'Ешкім',
  orientation: 'Тақырыптық талдау',
  sampling: 'Мақсатты іріктеу: елі мен міндеті әртүрлі',
  approach: 'Электрондық хат пен телефон',
  guideTested: 'Екі түлекпен сыналды',
  repeats: 'Қайталанған жоқ',
  recording: 'Дыбыс жазбасы, келісіммен',
  fieldNotes: 'Кездесу кезінде және одан кейін',
  saturation: '',
  transcriptsReturned: 'Сұраған қатысушыға берілді',
  coders: 2,
  derivation: 'Кодтар мәтіннен шықты, тақырыптар кодтардан',
  software: 'Qaitu',
  participantChecking: '',
  ethics: 'Әр мақсатқа бөлек келісім алынды; қатыспаудың салдары жоқ',
  thematicBlocks: ['Қатысу себептері', 'Жоспарлардың өзгеруі', 'Мобильділік нәтижелері'],
  geography: [],
  outputs: ['Қайту көрсеткішіне түсініктеме'],
};

/** The codebook of the demonstration's study. */
export const studyCodes = [
  {
    key: 'work',
    name: 'Елдегі жұмыс',
    definition: 'Мамандығы бойынша жұмыстың болуы не болмауы шешімге әсер етеді.',
    include: 'Жұмыс, лауазым, зертхана, пән жүргізу.',
    exclude: 'Оқуды жалғастыру: «Оқу» коды.',
    example: 'Елде мамандығым бойынша жұмыс болса, ойланбай қайтар едім.',
    color: '#1f6feb',
  },
  {
    key: 'study',
    name: 'Оқу',
    definition: 'Оқуды шетелде не елде жалғастыру.',
    include: 'Магистратура, стипендия.',
    exclude: '',
    example: 'Я поняла, что хочу в магистратуру',
    color: '#8250df',
  },
  {
    key: 'duty',
    name: 'Міндеттеме',
    definition: 'Келісімшарт пен оның мерзімі шешімге әсер етеді.',
    include: '',
    exclude: 'Университеттің міндеті: «Міндет» коды.',
    example: 'Міндеттемем болмаса, тағы бір жыл қалар едім.',
    color: '#bf3989',
  },
  {
    key: 'task',
    name: 'Міндет',
    definition: 'Университет берген міндет сапарға мағына береді.',
    include: 'Міндеттің болмауы туралы да.',
    exclude: '',
    example: 'Міндет болса, не үшін барғаныңды білесің.',
    color: '#1a7f37',
  },
  {
    key: 'family',
    name: 'Отбасы',
    definition: 'Отбасы мен үй.',
    include: '',
    exclude: '',
    example: 'Мне было одиноко, и я скучала по семье.',
    color: '#9a6700',
  },
  {
    key: 'recognition',
    name: 'Мойындау',
    definition: 'Шетелде алынған кредиттер мен дипломның мойындалуы.',
    include: '',
    exclude: '',
    example: 'два курса не зачли',
    color: '#57606a',
  },
] as const;
export type StudyCodeKey = (typeof studyCodes)[number]['key'];

/** What the two coders of the round gave to whole turns, by words that the turn has; they differ in some. */
export const studyCodings: readonly {
  readonly words: string;
  readonly first: readonly StudyCodeKey[];
  readonly second: readonly StudyCodeKey[];
}[] = [
  { words: 'ешкім жұмыс ұсынған жоқ', first: ['work'], second: ['work'] },
  { words: 'Если бы нашлась стипендия', first: ['study'], second: ['study', 'work'] },
  { words: 'әкемнің шаруашылығы', first: ['family'], second: ['family'] },
  { words: 'Міндеттемем болмаса', first: ['duty'], second: ['duty'] },
  { words: 'договор меня не пугал', first: ['work'], second: ['work', 'duty'] },
  { words: 'кафедра пайдаланып отыр', first: ['task'], second: ['work'] },
  { words: 'хочу в магистратуру', first: ['study'], second: ['study'] },
  { words: 'скучала по семье', first: ['family'], second: ['family'] },
  { words: 'үш пәнді қайта тапсырдым', first: ['recognition'], second: ['recognition'] },
  { words: 'два курса не зачли', first: ['recognition'], second: ['recognition'] },
  { words: 'ойланбай қайтар едім', first: ['work'], second: ['work'] },
  { words: 'работать с ними негде', first: ['work'], second: ['work'] },
  { words: 'алдын ала міндет берді', first: ['task'], second: ['task'] },
  { words: 'Міндет болса', first: ['task'], second: ['task'] },
  { words: 'У меня задачи не было', first: ['task'], second: ['task'] },
  { words: 'Задача дисциплинирует', first: ['task'], second: ['task'] },
  { words: 'подала документы в Венгрию', first: ['study'], second: ['study'] },
  { words: 'Жұмыс тапсам, осында', first: ['work'], second: ['work'] },
  { words: 'Балам осында өссін', first: ['family'], second: ['family'] },
];
