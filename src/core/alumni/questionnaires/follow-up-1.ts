import type { Questionnaire } from '../questionnaire.ts';

const choice = (value: string, kk: string, ru: string, en: string) => ({ value, text: { kk, ru, en } });
const yes = choice('yes', 'Иә', 'Да', 'Yes');
const no = choice('no', 'Жоқ', 'Нет', 'No');

/** The first version: where, doing what, since when, for home, intention; at six months also the three questions of tracer studies. */
export const followUp1: Questionnaire = {
  version: 1,
  title: {
    kk: 'Бағдарламадан кейінгі сауалнама',
    ru: 'Последующий опрос',
    en: 'Follow-up after the stay abroad',
  },
  pages: [
    {
      name: 'now',
      title: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
      elements: [
        {
          type: 'radiogroup',
          name: 'place',
          title: {
            kk: 'Қазір қайда тұрасыз?',
            ru: 'Где вы сейчас живёте?',
            en: 'Where do you live now?',
          },
          choices: [
            choice('home', 'Қазақстанда', 'В Казахстане', 'In Kazakhstan'),
            choice('abroad', 'Шетелде', 'За рубежом', 'Abroad'),
          ],
          isRequired: true,
        },
        {
          type: 'dropdown',
          name: 'country',
          title: { kk: 'Қай елде?', ru: 'В какой стране?', en: 'In which country?' },
          choicesFrom: 'countries',
          visibleIf: "{place} = 'abroad'",
          isRequired: true,
        },
        {
          type: 'radiogroup',
          name: 'activity',
          title: {
            kk: 'Негізінен немен айналысасыз?',
            ru: 'Чем вы в основном заняты?',
            en: 'What do you mainly do?',
          },
          choices: [
            choice('work', 'Жұмыс істеймін', 'Работаю', 'I work'),
            choice('study', 'Оқимын', 'Учусь', 'I study'),
            choice('looking', 'Жұмыс іздеймін', 'Ищу работу', 'I am looking for work'),
            choice('other', 'Басқа', 'Другое', 'Something else'),
          ],
          isRequired: true,
        },
        {
          type: 'text',
          name: 'since',
          inputType: 'month',
          title: {
            kk: 'Қай айдан бері осылай?',
            ru: 'С какого месяца это так?',
            en: 'Since which month has it been so?',
          },
          description: {
            kk: 'Ай мен жыл жеткілікті. Нақты есіңізде болмаса, жылын ғана жазыңыз.',
            ru: 'Достаточно месяца и года. Если точно не помните, укажите только год.',
            en: 'Month and year are enough. If you do not remember exactly, give the year alone.',
          },
          isRequired: true,
        },
        {
          type: 'boolean',
          name: 'inField',
          title: {
            kk: 'Бұл сіздің мамандығыңыз бойынша ма?',
            ru: 'Это по вашей специальности?',
            en: 'Is it in your field of study?',
          },
          visibleIf: "{activity} = 'work' or {activity} = 'study'",
        },
      ],
    },
    {
      name: 'home',
      title: { kk: 'Еліңіз үшін', ru: 'Для страны', en: 'For your country' },
      elements: [
        {
          type: 'checkbox',
          name: 'contribution',
          title: {
            kk: 'Қазақстандағы әріптестеріңізбен бірге не істедіңіз?',
            ru: 'Что вы сделали вместе с коллегами в Казахстане?',
            en: 'What have you done with colleagues in Kazakhstan?',
          },
          choices: [
            choice(
              'joint-work',
              'Бірлескен жұмыс немесе мақала',
              'Совместная работа или статья',
              'Joint work or a paper',
            ),
            choice('supervision', 'Ғылыми жетекшілік', 'Научное руководство', 'Supervision'),
            choice('equipment', 'Жабдық немесе деректер', 'Оборудование или данные', 'Equipment or data'),
            choice(
              'partner-call',
              'Серіктестікке шақыру',
              'Приглашение к партнёрству',
              'An invitation to work as partners',
            ),
            choice('other', 'Басқа', 'Другое', 'Something else'),
          ],
        },
        {
          type: 'comment',
          name: 'contributionText',
          title: {
            kk: 'Қаласаңыз, бір-екі сөзбен жазыңыз',
            ru: 'Если хотите, в двух словах',
            en: 'In a few words, if you like',
          },
          maxLength: 1000,
          visibleIf: '{contribution} notempty',
        },
        {
          type: 'radiogroup',
          name: 'comeBack',
          title: {
            kk: 'Елге оралар ма едіңіз?',
            ru: 'Вернулись бы вы домой?',
            en: 'Would you come back?',
          },
          choices: [yes, choice('perhaps', 'Мүмкін', 'Возможно', 'Perhaps'), no],
          visibleIf: "{place} = 'abroad'",
        },
        {
          type: 'checkbox',
          name: 'whatItTakes',
          title: {
            kk: 'Ол үшін не керек?',
            ru: 'Что для этого нужно?',
            en: 'What would it take?',
          },
          choices: [
            choice('vacancy', 'Мамандығым бойынша жұмыс', 'Работа по специальности', 'Work in my field'),
            choice('pay', 'Жалақы', 'Оплата труда', 'Pay'),
            choice('conditions', 'Зерттеуге жағдай', 'Условия для исследований', 'Conditions for research'),
            choice('housing', 'Баспана', 'Жильё', 'Housing'),
            choice('family', 'Отбасыма қолдау', 'Поддержка семьи', 'Support for my family'),
            choice('other', 'Басқа', 'Другое', 'Something else'),
          ],
          visibleIf: "{place} = 'abroad'",
        },
        {
          type: 'comment',
          name: 'whatItTakesText',
          title: {
            kk: 'Басқасы болса, жазыңыз',
            ru: 'Если другое, напишите',
            en: 'If something else, please say what',
          },
          maxLength: 1000,
          visibleIf: "{place} = 'abroad'",
        },
      ],
    },
    {
      name: 'first-wave',
      title: { kk: 'Алғашқы айлар', ru: 'Первые месяцы', en: 'The first months' },
      elements: [
        {
          type: 'radiogroup',
          name: 'residencyReason',
          title: {
            kk: 'Тұратын жеріңізді не шешті?',
            ru: 'Что определило, где вы живёте?',
            en: 'What decided where you live?',
          },
          choices: [
            choice('work', 'Жұмыс', 'Работа', 'Work'),
            choice('study', 'Оқу', 'Учёба', 'Study'),
            choice('family', 'Отбасы', 'Семья', 'Family'),
            choice(
              'obligation',
              'Жұмыспен өтеу міндеттемесі',
              'Обязательство отработать',
              'The duty to work off',
            ),
            choice('other', 'Басқа', 'Другое', 'Something else'),
          ],
          visibleIf: "{wave} = '6'",
        },
        {
          type: 'radiogroup',
          name: 'previousEmployer',
          title: {
            kk: 'Бұрынғы жұмыс орныңызға оралдыңыз ба?',
            ru: 'Вернулись ли вы к прежнему работодателю?',
            en: 'Did you return to your previous employer?',
          },
          choices: [
            yes,
            no,
            choice('none', 'Бұрын жұмыс істемегенмін', 'Раньше не работал(а)', 'I had none before'),
          ],
          visibleIf: "{wave} = '6'",
        },
        {
          type: 'radiogroup',
          name: 'timeToEmployment',
          title: {
            kk: 'Сапардан кейін қанша уақытта жұмысқа орналастыңыз?',
            ru: 'Через какое время после поездки вы начали работать?',
            en: 'How long after the stay did you begin to work?',
          },
          choices: [
            choice('before', 'Сапар аяқталғанша', 'До её окончания', 'Before it ended'),
            choice('three-months', 'Үш ай ішінде', 'В течение трёх месяцев', 'Within three months'),
            choice('six-months', 'Алты ай ішінде', 'В течение шести месяцев', 'Within six months'),
            choice('not-yet', 'Әлі орналасқан жоқпын', 'Ещё не начал(а)', 'Not yet'),
            choice('not-looking', 'Жұмыс іздеген жоқпын', 'Не искал(а) работу', 'I was not looking for work'),
          ],
          visibleIf: "{wave} = '6'",
        },
      ],
    },
    {
      name: 'intention',
      title: { kk: 'Ойыңызда не бар', ru: 'Ваши намерения', en: 'What you intend' },
      description: {
        kk: 'Бұл төрт сұрақтың жауабын іріктеу де, үйлестіруші де, министрлік те көрмейді: тек жалпы саны есептеледі. Жауап бермеуге болады.',
        ru: 'Ответов на эти четыре вопроса не видят ни отбор, ни координатор, ни министерство: считаются только общие числа. Можно не отвечать.',
        en: 'Neither selection nor coordinator nor ministry sees the answers to these four questions: only totals are counted. You may leave them out.',
      },
      elements: [
        {
          type: 'radiogroup',
          name: 'intendStay',
          title: {
            kk: 'Шетелде ұзақ тұруды ойлайсыз ба?',
            ru: 'Намерены ли вы долго жить за рубежом?',
            en: 'Do you intend to live abroad for long?',
          },
          choices: [yes, no, choice('undecided', 'Әлі шешкен жоқпын', 'Ещё не решил(а)', 'Not decided yet')],
        },
        {
          type: 'radiogroup',
          name: 'intendReturn',
          title: {
            kk: 'Қазақстанда қашаннан бастап тұруды ойлайсыз?',
            ru: 'Когда вы намерены жить в Казахстане?',
            en: 'When do you intend to live in Kazakhstan?',
          },
          choices: [
            choice('now', 'Қазір тұрамын', 'Уже живу', 'I already do'),
            choice('within-a-year', 'Бір жыл ішінде', 'В течение года', 'Within a year'),
            choice('within-five-years', 'Бес жыл ішінде', 'В течение пяти лет', 'Within five years'),
            choice('later', 'Кейінірек', 'Позже', 'Later'),
            choice('never', 'Ешқашан', 'Никогда', 'Never'),
            choice('undecided', 'Әлі шешкен жоқпын', 'Ещё не решил(а)', 'Not decided yet'),
          ],
        },
        {
          type: 'radiogroup',
          name: 'intendMotive',
          title: {
            kk: 'Осы шешімге ең көп не әсер етеді?',
            ru: 'Что больше всего влияет на это решение?',
            en: 'What weighs most in this decision?',
          },
          choices: [
            choice('work', 'Жұмыс', 'Работа', 'Work'),
            choice('income', 'Табыс', 'Доход', 'Income'),
            choice(
              'research',
              'Ғылыммен айналысу мүмкіндігі',
              'Возможность заниматься наукой',
              'Opportunities for research',
            ),
            choice('family', 'Отбасы', 'Семья', 'Family'),
            choice('safety', 'Қауіпсіздік пен тұрмыс', 'Безопасность и быт', 'Safety and living conditions'),
            choice('duty', 'Парыз', 'Долг', 'Duty'),
            choice('other', 'Басқа', 'Другое', 'Something else'),
          ],
        },
        {
          type: 'radiogroup',
          name: 'intendPlans',
          title: {
            kk: 'Алдағы екі жылда шетелде не жоспарлайсыз?',
            ru: 'Что вы планируете за рубежом в ближайшие два года?',
            en: 'What do you plan abroad in the next two years?',
          },
          choices: [
            choice('nothing', 'Ештеңе', 'Ничего', 'Nothing'),
            choice('study', 'Оқу', 'Учёбу', 'Study'),
            choice('work', 'Жұмыс', 'Работу', 'Work'),
            choice(
              'joint-work',
              'Бірлескен жұмыс пен іссапарлар',
              'Совместную работу и поездки',
              'Joint work and visits',
            ),
            choice('living', 'Тұрақты тұру', 'Постоянное проживание', 'To live there'),
          ],
        },
      ],
    },
  ],
};
