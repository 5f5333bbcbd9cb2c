import type { StoryDraft } from './draft-contents.ts';

const elbe = { host: 'Elbe University of Technology', country: 'DEU' } as const;
const lotus = { host: 'Lotus Bay University', country: 'MYS' } as const;
const water = {
  ...elbe,
  field: '0532',
  programme: 'Гидрология',
  use: 'Бассейндік инспекцияға беріледі.',
} as const;

/** What the applicants of the story promise, by the key of the person. */
export const storyDrafts: Readonly<Record<string, StoryDraft>> = {
  aigerim: {
    ...water,
    title: 'Іле ағысының деректер жиыны',
    kind: 'scientific',
    result: 'Он жылдық тәуліктік деректер жиыны',
  },
  daniyar: {
    ...water,
    title: 'Су балансының үлгісі',
    kind: 'scientific',
    result: 'Ашық кодты үлгі және оның сипаттамасы',
  },
  kamila: {
    ...water,
    title: 'Карта водного дефицита',
    kind: 'project',
    result: 'Карта с недельным обновлением',
  },
  arman: {
    ...lotus,
    field: '0613',
    programme: 'Ақпараттық жүйелер',
    title: 'Қазақша сөйлеуді тану үлгісі',
    kind: 'scientific',
    result: 'Қателігі 15 % аспайтын үлгі',
    use: 'Университет зертханасында қолданылады.',
  },
  zhansaya: {
    ...lotus,
    field: '0213',
    programme: 'Дизайн',
    title: 'Ою-өрнектің цифрлық мұрағаты',
    kind: 'creative',
    result: 'Екі жүз өрнектің мұрағаты және көрме',
    use: 'Музейге беріледі.',
  },
  aliya: {
    ...elbe,
    field: '0311',
    programme: 'Экономика',
    title: 'Шағын кәсіпорындар экспорты туралы зерттеу',
    kind: 'scientific',
    result: 'Жүз кәсіпорынның сауалнамасы және мақала',
    use: 'Экспортты қолдау орталығына беріледі.',
  },
  bota: {
    ...elbe,
    field: '0314',
    programme: 'Әлеуметтану',
    title: 'Студент өмірі туралы эссе',
    kind: 'creative',
    result: 'Эссе',
    use: 'Университет сайтына жарияланады.',
  },
  ruslan: {
    ...elbe,
    field: '0413',
    programme: 'Management',
    title: 'A proposal for a joint minor',
    kind: 'proposal',
    result: 'A curriculum agreed by both sides',
    use: 'Offered to the academic council.',
  },
  madina: {
    ...elbe,
    field: '0511',
    programme: 'Биология',
    title: 'Топырақ үлгілерін талдау',
    kind: 'scientific',
    result: 'Елу үлгінің талдауы',
    use: 'Зертхана тәжірибесіне енгізіледі.',
  },
  dana: {
    ...lotus,
    field: '0231',
    programme: 'Аударма ісі',
    title: 'Терминдер сөздігі',
    kind: 'project',
    result: 'Үш тілдегі мың термин',
    use: 'Кафедра сайтында жарияланады.',
  },
  yerbol: {
    ...elbe,
    field: '0713',
    programme: 'Энергетика',
    title: 'Жел станциясының жобасы',
    kind: 'project',
    result: 'Есептелген жоба',
    use: 'Ауылдық округке ұсынылады.',
  },
  temirlan: {
    ...lotus,
    field: '0612',
    programme: 'Компьютерлік ғылымдар',
    title: 'Оқу тапсырмаларының жинағы',
    kind: 'proposal',
    result: 'Қырық тапсырма',
    use: 'Бірінші курста қолданылады.',
  },
};
