import type { ExperienceTopic, TaskReport } from '../core/report/report-sections.ts';
import type { PublicationConsent } from '../core/report/publication-consent.ts';
import type { EvidenceKind } from '../core/report/evidence-kinds.ts';

/** What somebody of the story shows for a result; `file` names a document, or the saved copy of a page. */
export interface StoryEvidence {
  readonly kind: EvidenceKind;
  readonly value: string;
  readonly note: string;
  readonly file?: string;
}

/** A report as its participant writes it, in his language; tasks in the order in which they were agreed on. */
export interface StoryReport {
  readonly tasks: readonly (Omit<TaskReport, 'evidence'> & { readonly evidence: readonly StoryEvidence[] })[];
  readonly courses: readonly {
    readonly title: string;
    readonly code: string;
    readonly ects: number;
    readonly grade: string;
  }[];
  readonly experience: readonly {
    readonly topic: ExperienceTopic;
    readonly text: string;
    readonly consent: PublicationConsent;
  }[];
}

/**
 * The reports of those who wrote one. Identifiers name nothing that exists: DOIs begin with 10.5555, which is given out for
 * tests, addresses end in `.example`, and the ORCID iD is the one that ORCID keeps for examples.
 */
export const storyReports: Readonly<
  Record<'aigerim' | 'daniyar' | 'kamila' | 'zhansaya' | 'ruslan', StoryReport>
> = {
  aigerim: {
    tasks: [
      {
        claim: 'achieved',
        outcome:
          'Іле өзенінің 2014–2023 жылдардағы тәуліктік ағысының деректер жиыны дайын: төрт бекет, 3 652 күн, олқылықтардың әрқайсысы белгіленген. Жиынмен бірге өлшеу әдісі мен тексеру кестесі жарияланды.',
        selfAssessment:
          'Жоспардағы төрт бекеттің бәрі қамтылды. Екі бекетте қысқы айлардың 3 %-ы өлшенбеген, оларды толтырмай, бос қалдырдым.',
        useAtHome: 'Балқаш–Алакөл бассейндік инспекциясы апталық болжамды осы жиын бойынша жасап жүр.',
        evidence: [
          {
            kind: 'doi',
            value: '10.5555/qaitu-demo.ili-runoff',
            note: 'Деректер жиыны мен оның сипаттамасы',
          },
          { kind: 'orcid', value: '0000-0002-1825-0097', note: 'Жиынның авторы ретіндегі бетім' },
        ],
        consent: 'named',
      },
      {
        claim: 'achieved',
        outcome:
          'Алматыда екі күндік семинар өтті: бірінші күні далада ағыс өлшедік, екінші күні деректерді өңдедік. Жиырма төрт студент қатысты.',
        selfAssessment:
          'Студенттердің көбі өлшеуді өз бетінше қайталай алды. Келесіде екінші күнді ұзартар едім.',
        useAtHome: 'Тапсырмалар «Гидрометрия» пәнінің зертханалық жұмыстарына кірді.',
        evidence: [
          { kind: 'file', value: '', note: 'Семинардың бағдарламасы', file: 'seminar-programme.pdf' },
        ],
        consent: 'named',
      },
    ],
    courses: [
      { title: 'Research Methods', code: 'WE-501', ects: 6, grade: '1,7' },
      { title: 'Academic Writing', code: 'LC-110', ects: 4, grade: '2,0' },
    ],
    experience: [
      {
        topic: 'housing',
        text: 'Жатақханаға өтінімді келісімге қол қойған күні беріңіз: орын үш апта бұрын таусылады. Маған бөлме 340 еуроға түсті.',
        consent: 'named',
      },
      {
        topic: 'documents',
        text: 'Тұруға рұқсат алу алты аптаға созылды. Кезекке елден шықпай тұрып жазылған дұрыс.',
        consent: 'anonymous',
      },
    ],
  },
  daniyar: {
    tasks: [
      {
        claim: 'achieved',
        outcome:
          'Су балансының айлық үлгісі жазылды: кірісі – жауын-шашын, ағыс және булану, шығысы – қор мен тапшылық. Код ашық лицензиямен жарияланды, 2019–2023 жылдардағы өлшеулермен салыстырғанда Нэш–Сатклифф көрсеткіші 0,81.',
        selfAssessment: 'Үлгі күткеннен дәлірек шықты. Қар еруін әлі қарапайым тәсілмен есептеймін.',
        useAtHome: 'Су ресурстары зертханасы үлгіні Қаратал өзеніне бейімдеп жатыр.',
        evidence: [
          {
            kind: 'repository',
            value: 'https://code.alatau.example/water-balance',
            note: 'Үлгінің коды, сынақтары және мысал деректері',
          },
          { kind: 'doi', value: '10.5555/qaitu-demo.water-balance', note: 'Кодтың сақталған 1.0 нұсқасы' },
        ],
        consent: 'named',
      },
      {
        claim: 'achieved',
        outcome:
          'Мақала рецензиядан өтіп, журналға қабылданды. Үш рецензенттің ескертуі бойынша сезімталдық талдауы қосылды.',
        selfAssessment: 'Бірінші рет ағылшынша ғылыми мақала жаздым. Рецензияға жауап беру үш айға созылды.',
        useAtHome: 'Әдісті екі магистрант диссертациясында қолданып жүр.',
        evidence: [
          {
            kind: 'doi',
            value: '10.5555/qaitu-demo.balance-article',
            note: 'Мақаланың қабылданған нұсқасы',
          },
          { kind: 'file', value: '', note: 'Редакцияның хаты', file: 'letter-of-acceptance.pdf' },
        ],
        consent: 'named',
      },
    ],
    courses: [
      { title: 'Research Methods', code: 'WE-501', ects: 6, grade: '1,3' },
      { title: 'Hydrological Modelling', code: 'WE-512', ects: 5, grade: '1,0' },
    ],
    experience: [
      {
        topic: 'study',
        text: 'Hydrological Modelling пәніне Python білу керек. Бірінші екі аптада топпен бірге оқу көп уақыт үнемдейді.',
        consent: 'named',
      },
      {
        topic: 'money',
        text: 'Алғашқы ай ең қымбаты: кепілақы, сақтандыру және көлік картасы бірге төленеді. Мың еуродай қор болсын.',
        consent: 'no',
      },
    ],
  },
  kamila: {
    tasks: [
      {
        claim: 'achieved',
        outcome:
          'Карта водного дефицита по восьми районам бассейна обновляется одиннадцатую неделю подряд: автоматически, по спутниковым данным и замерам с двенадцати постов.',
        selfAssessment:
          'Карта точнее, чем я ожидала: расхождение с замерами на постах в среднем 9 %. Дважды обновление задержалось из-за сбоя на сервере.',
        useAtHome: 'Инспекция смотрит карту на еженедельных совещаниях о распределении воды.',
        evidence: [
          {
            kind: 'link',
            value: 'https://maps.alatau.example/deficit',
            note: 'Карта; сохранённая копия сделана в день отчёта',
            file: 'deficit-map.pdf',
          },
        ],
        consent: 'anonymous',
      },
      {
        claim: 'superseded',
        outcome:
          'Вместо очного семинара инспекция попросила письменное руководство по обновлению карты: специалисты работают в трёх городах, собрать их в один день не удалось. Руководство на 26 страниц передано и принято.',
        selfAssessment: 'Руководство полезнее разовой встречи, но живых вопросов мне не хватило.',
        useAtHome: 'По руководству карту обновляют два специалиста инспекции.',
        evidence: [
          { kind: 'file', value: '', note: 'Руководство', file: 'map-guide.pdf' },
          {
            kind: 'file',
            value: '',
            note: 'Письмо инспекции о замене семинара',
            file: 'letter-of-the-inspectorate.pdf',
          },
        ],
        consent: 'no',
      },
    ],
    courses: [{ title: 'Research Methods', code: 'WE-501', ects: 6, grade: '2,0' }],
    experience: [
      {
        topic: 'advice',
        text: 'Держите копии всех документов отдельно от общежития. После пожара мне на следующий день выдали временное удостоверение только потому, что копии были в почте.',
        consent: 'anonymous',
      },
      {
        topic: 'health',
        text: 'Страховка оплатила врача после пожара, но счёт сначала пришлось оплатить самой.',
        consent: 'no',
      },
    ],
  },
  zhansaya: {
    tasks: [
      {
        claim: 'partly',
        outcome:
          'Мұрағатта 124 өрнек бар: әрқайсысының суреті, шыққан жері, атауы және пайдалану шарты жазылған. Көрме өткен жоқ, өйткені елге бес апта ерте қайттым.',
        selfAssessment:
          'Сипаттау сапасына көңілім толады, санына емес. Қалған өрнектердің суреті түсірілген.',
        useAtHome: 'Музей мұрағатты өз каталогіне қосып, қалған өрнектерді бірге сипаттауға келісті.',
        evidence: [
          {
            kind: 'link',
            value: 'https://ornament.esil.example/archive',
            note: 'Мұрағаттың беті; көшірмесі тапсыру күні сақталды',
            file: 'ornament-archive.pdf',
          },
        ],
        consent: 'anonymous',
      },
      {
        claim: 'not-achieved',
        outcome:
          'Каталог басылған жоқ. Аудармасы жартылай дайын еді, анамның ауруына байланысты жұмысты тоқтаттым.',
        selfAssessment: 'Екі тапсырманы қатар жоспарлау артық болды.',
        useAtHome: '',
        evidence: [],
        consent: 'no',
      },
    ],
    courses: [{ title: 'Academic Writing', code: 'LA-204', ects: 4, grade: 'B+' }],
    experience: [
      {
        topic: 'documents',
        text: 'Ерте қайту керек болса, алдымен үйлестірушіге жазыңыз: билет пен гранттың есебін сол күні реттеп берді.',
        consent: 'named',
      },
    ],
  },
  ruslan: {
    tasks: [
      {
        claim: 'achieved',
        outcome:
          'Both faculties agreed on a joint minor in international management: four courses of 5 ECTS, two taught in each place. The minutes are signed, and the first students can enrol next year.',
        selfAssessment: 'It took one semester longer than I thought, because the credit rules differ.',
        useAtHome: 'The academic council of Esil University has put the minor on its agenda.',
        evidence: [
          { kind: 'file', value: '', note: 'The curriculum', file: 'joint-minor.pdf' },
          { kind: 'file', value: '', note: 'Signed minutes of both faculties', file: 'minutes.pdf' },
        ],
        consent: 'named',
      },
      {
        claim: 'achieved',
        outcome:
          'The case follows a felt workshop from Kökşetau through its first export contract. It has twelve pages, four exhibits and notes for the lecturer.',
        selfAssessment: 'Two lecturers have taught with it; the exhibits on customs still need an update.',
        useAtHome: 'It is used in the course on international trade at Esil University.',
        evidence: [
          { kind: 'doi', value: '10.5555/qaitu-demo.felt-case', note: 'The case in an open collection' },
        ],
        consent: 'named',
      },
      {
        claim: 'partly',
        outcome:
          'The seminar was held online with a lecturer of the host; 17 students took part instead of 25.',
        selfAssessment: 'The date collided with examinations. I should have asked the dean first.',
        useAtHome: 'The recording is in the library of courses.',
        evidence: [
          { kind: 'file', value: '', note: 'Programme and list of participants', file: 'seminar-list.pdf' },
        ],
        consent: 'anonymous',
      },
    ],
    courses: [{ title: 'Research Methods', code: 'WE-501', ects: 6, grade: '1,7' }],
    experience: [
      {
        topic: 'language',
        text: 'Lectures are in English, but the offices speak German. A basic course in the first month pays off.',
        consent: 'named',
      },
    ],
  },
};
