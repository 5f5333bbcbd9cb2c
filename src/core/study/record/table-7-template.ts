import type { Locale } from '../../basics/locale.ts';
import { emptyRecord } from './empty-record.ts';
import type { StudyRecord } from './study-record.ts';
import { table7 } from './table-7.ts';

/** What the paper's plan says, in the languages that the paper is not written in; blocks in the order of the plan. */
const translations = {
  kk: {
    blocks: [
      'Кіріспе',
      'Танысу',
      'Негізгі бөлім I',
      'Үзіліс',
      'Негізгі бөлім II',
      'Қорытынды',
      'Кері байланыс',
    ],
    questionStyle: 'Блокта 3–6 сұрақ; қарапайымнан күрделіге; ашық талқылау',
    rules: ['Шынайы жауап беру', 'Бір-біріне ықпал етпеу', 'Модератордың бейтараптығы'],
    description: 'Шетелде оқып жүрген немесе оқып келген, үлгерімі жақсы Қазақстан азаматтары',
    thematicBlocks: ['Қатысу себептері', 'Қызығушылықтың өзгеруі', 'Ұтқырлықтың нәтижелері'],
  },
  ru: {
    blocks: [
      'Введение',
      'Знакомство',
      'Основная часть I',
      'Перерыв',
      'Основная часть II',
      'Итоги',
      'Обратная связь',
    ],
    questionStyle: '3–6 вопросов в блоке; от простого к сложному; открытое обсуждение',
    rules: ['Честные ответы', 'Без влияния друг на друга', 'Нейтральность модератора'],
    description: 'Граждане Казахстана с хорошей успеваемостью, которые учатся за рубежом или вернулись',
    thematicBlocks: ['Причины участия', 'Изменение интересов', 'Результаты мобильности'],
  },
} as const;

/**
 * What another study may take over from the paper's focus group: plan, rules, whom it asks, what it talks about; in English in the paper's own
 * words. Who led that one, who came, when, and what became of it are facts of that study and are left empty.
 */
export const table7Template = (locale: Locale): StudyRecord => {
  const { guide, rules, recruitment, thematicBlocks } = table7;
  const own: StudyRecord = {
    ...emptyRecord,
    ...{ guide, rules, thematicBlocks },
    recruitment: { ...emptyRecord.recruitment, description: recruitment.description },
  };
  if (locale === 'en') return own;
  const said = translations[locale];
  return {
    ...own,
    guide: {
      blocks: guide.blocks.map((block, at) => ({ ...block, name: said.blocks[at] ?? block.name })),
      questionStyle: said.questionStyle,
    },
    rules: said.rules,
    thematicBlocks: said.thematicBlocks,
    recruitment: { ...own.recruitment, description: said.description },
  };
};
