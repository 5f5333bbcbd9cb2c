import type { SupportKind } from '../core/alumni/support.ts';
import type { LocalizedText } from '../core/basics/locale.ts';
import { words } from './words.ts';

/** What the universities of the story offer to whoever came back. */
export const storyOffers = {
  mentor: {
    kind: 'mentor',
    title: words(
      'Су шаруашылығы бойынша тәлімгер',
      'Наставник по водному хозяйству',
      'A mentor in water management',
    ),
    description: words(
      'Бассейндік инспекцияның маманы алғашқы жылы ай сайын кеңес береді.',
      'Специалист бассейновой инспекции консультирует раз в месяц в течение первого года.',
      'A specialist of the basin inspectorate gives advice once a month in the first year.',
    ),
  },
  grant: {
    kind: 'small-grant',
    title: words(
      'Халықаралық жобаны бастауға шағын грант',
      'Малый грант на начало международного проекта',
      'A small grant to begin an international project',
    ),
    description: words(
      'Қабылдаушы университетпен бірлескен өтінім дайындауға 500 000 теңге.',
      '500 000 тенге на подготовку совместной заявки с принимавшим университетом.',
      '500,000 tenge for preparing a joint proposal with the university that hosted you.',
    ),
  },
  vacancy: {
    kind: 'vacancy',
    title: words(
      'Су ресурстары зертханасының ғылыми қызметкері',
      'Научный сотрудник лаборатории водных ресурсов',
      'Research fellow at the laboratory of water resources',
    ),
    description: words(
      'Шетелде үйренген әдістерін елде қолданғысы келетін түлекке.',
      'Для выпускника, который хочет применить дома освоенное за рубежом.',
      'For an alumnus who wants to use at home what was learnt abroad.',
    ),
  },
  task: {
    kind: 'university-task',
    title: words(
      'Сөйлеуді тану үлгісін диалектілерге бейімдеу',
      'Настроить модель распознавания речи на говоры',
      'Fit the model of spoken Kazakh to dialects',
    ),
    description: words(
      'Есіл университетінің ашық тапсырмасы: деректер дайын, орындаушы керек.',
      'Открытая задача Есильского университета: данные готовы, нужен исполнитель.',
      'An open task of Esil University: the data are ready, somebody to do it is wanted.',
    ),
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly kind: SupportKind; readonly title: LocalizedText; readonly description: LocalizedText }
  >
>;
