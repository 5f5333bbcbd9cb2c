import type { Locale } from '../core/basics/locale.ts';
import type { Role } from '../core/basics/role.ts';

/** Somebody in the story. None of them lives; the addresses end in `.example`, which belongs to nobody. */
export interface StoryPerson {
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: Locale;
  readonly sex: 1 | 2;
  readonly birthDate: string;
  /** Where he acts and as what. */
  readonly institution: 'office' | 'alatau' | 'esil';
  readonly roles: readonly Role[];
}

const staff = (
  key: string,
  givenName: string,
  familyName: string,
  institution: StoryPerson['institution'],
  roles: readonly Role[],
  sex: 1 | 2,
  locale: Locale = 'kk',
): StoryPerson => ({
  key,
  givenName,
  familyName,
  locale,
  sex,
  birthDate: `19${70 + ((key.length * 7) % 20)}-0${1 + (key.length % 9)}-1${key.length % 10}`,
  institution,
  roles,
});

const applicant = (
  key: string,
  givenName: string,
  familyName: string,
  institution: 'alatau' | 'esil',
  sex: 1 | 2,
  birthDate: string,
  locale: Locale = 'kk',
): StoryPerson => ({ key, givenName, familyName, locale, sex, birthDate, institution, roles: ['applicant'] });

/** Who is in the story: an office, two universities, reviewers of whom one has a conflict, verifiers, and students. */
export const storyPeople: readonly StoryPerson[] = [
  staff('administrator', 'Ерлан', 'Тастемір', 'office', ['administrator'], 1),
  staff('officer', 'Гүлнар', 'Сәрсен', 'office', ['officer'], 2),
  staff('committee', 'Бақыт', 'Оразалы', 'office', ['committee'], 1, 'ru'),
  staff('analyst', 'Дина', 'Ахмет', 'office', ['analyst'], 2, 'ru'),
  // Two of them code without seeing each other, and the third settles what differs.
  staff('analyst-2', 'Нұргүл', 'Сағындық', 'office', ['analyst'], 2),
  staff('analyst-3', 'Павел', 'Цой', 'office', ['analyst'], 1, 'en'),
  staff('auditor', 'Сергей', 'Ким', 'office', ['auditor'], 1, 'ru'),
  staff('reviewer-1', 'Жанар', 'Қасым', 'office', ['reviewer', 'verifier'], 2),
  staff('reviewer-2', 'Марат', 'Әлімбай', 'office', ['reviewer'], 1),
  // The lot falls on one of these for each result; all read the three languages of the reports.
  staff('verifier-1', 'Гүлмира', 'Сейітқали', 'office', ['verifier'], 2),
  staff('verifier-2', 'Андрей', 'Пак', 'office', ['verifier'], 1, 'ru'),
  staff('verifier-3', 'Дәурен', 'Кәрім', 'office', ['verifier'], 1, 'en'),
  // She works at the university that three of the applicants study at: a conflict that the register must see.
  staff('reviewer-3', 'Айгүл', 'Бекен', 'alatau', ['reviewer'], 2),
  staff('alatau-administrator', 'Нұрлан', 'Дәулет', 'alatau', ['administrator'], 1),
  staff('alatau-coordinator', 'Сәуле', 'Ибрай', 'alatau', ['coordinator'], 2),
  staff('alatau-head', 'Қайрат', 'Жүніс', 'alatau', ['head'], 1),
  staff('esil-administrator', 'Ольга', 'Ли', 'esil', ['administrator'], 2, 'ru'),
  staff('esil-coordinator', 'Тимур', 'Ғалым', 'esil', ['coordinator'], 1, 'en'),
  staff('esil-head', 'Роза', 'Сәдуақас', 'esil', ['head'], 2, 'ru'),
  applicant('aigerim', 'Айгерім', 'Нұрбек', 'alatau', 2, '2004-05-12'),
  applicant('daniyar', 'Данияр', 'Серік', 'alatau', 1, '2003-11-30'),
  applicant('kamila', 'Камила', 'Юсупова', 'alatau', 2, '2004-02-08', 'ru'),
  // He never reports.
  applicant('arman', 'Арман', 'Төлеген', 'esil', 1, '2003-07-21'),
  applicant('zhansaya', 'Жансая', 'Мұрат', 'esil', 2, '2004-09-17'),
  applicant('madina', 'Мадина', 'Оспан', 'alatau', 2, '2004-12-01'),
  applicant('yerbol', 'Ербол', 'Қуаныш', 'alatau', 1, '2004-03-19'),
  applicant('dana', 'Дана', 'Иманғали', 'esil', 2, '2004-06-25'),
  // He has one name, as his passport says.
  applicant('temirlan', 'Темірлан', '', 'esil', 1, '2004-01-14'),
  applicant('aliya', 'Әлия', 'Сапар', 'esil', 2, '2004-08-02'),
  applicant('bota', 'Бота', 'Жақсылық', 'esil', 2, '2004-10-30'),
  // He works abroad after his stay, pays his grant back and reports months too late.
  applicant('ruslan', 'Руслан', 'Абай', 'esil', 1, '2003-03-03', 'en'),
];

/** The address of a person of the story. */
export const emailOf = ({ key, institution }: StoryPerson): string => `${key}@${institution}.example`;
