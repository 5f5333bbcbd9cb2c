import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  detectConflicts,
  type ConflictApplication,
  type ConflictReviewer,
} from '../../../src/core/review/detect-conflicts.ts';
import { nameWords } from '../../../src/core/review/name-words.ts';
import { sameName } from '../../../src/core/review/same-name.ts';

const same = (left: string, right: string): boolean => sameName(nameWords(left), nameWords(right));

describe('two written names may be one person', () => {
  test.each([
    ['Касым Ж.', 'Жанар Қасым'],
    ['Ж. Қасым', 'ҚАСЫМ ЖАНАР СЕРІКҚЫЗЫ'],
    ['Kasym Zh.', 'Қасым Жанар'],
    ['Zh. S. Kassym', 'Қасым Жанар Серікқызы'],
    ['проф. Жанар Серікқызы', 'Қасым Жанар Серікқызы'],
    ['Жанар Қасым, PhD, заведующая кафедрой', 'Касым Жанар Сериковна'],
    ['Шыңғыс Айтматов', 'Shyngys Aitmatov'],
    ['Ғалымжан Өтеген', 'Galymzhan Otegen'],
    ['Һибат Ұлан', 'Хибат Улан'],
    ['Үміт Ілияс', 'Umit Ilyas'],
    ['Юлия Цой', 'Yuliya Tsoy'],
    ['Юлия Цой', 'Tsoi Julia'],
    ['Джамбул Сериков', 'Zhambul Serikov'],
    ['Юрий Щербаков', 'Shcherbakov Yury'],
    ['Фёдор Ёлкин', 'Федор Елкин'],
    ['Ержан Исхаков', 'Yerzhan Iskhakov'],
    ['Асель Иса', 'Assel Issa'],
    ['Aleksandr Petrov', 'Петров Александр'],
    ['Alexander Petrov', 'Петров Александр'],
    ['Smith JA', 'Jane Anna Smith'],
    ["O'Connor Anna", 'Anna OConnor'],
    ['Şimşek Ayşe', 'Shimshek Ayshe'],
    ['под руководством Касымова Алмаса', 'Касымов Алмас'],
    ['Ли А.', 'Анна Ли'],
    ['Қасым', 'Жанар Қасым'],
    ['王伟', '王伟'],
    // Cyrillic а and с among Latin letters.
    ['Kаsym Zhanar', 'Kasym Zhanar'],
    ['Каcым Жанар', 'Касым Жанар'],
  ])('%s, %s', (left, right) => {
    expect(same(left, right)).toBe(true);
    expect(same(right, left)).toBe(true);
  });

  test.each([
    ['Касым Жанар', 'Касым Болат'],
    ['Касым Б.', 'Жанар Қасым'],
    ['А. К.', 'Ахметов Канат'],
    ['Иванов А. С.', 'Петров Александр Сергеевич'],
    ['Иванов Александр Сергеевич', 'Петров Александр Сергеевич'],
    ['Анна', 'ана тілі'],
    ['', ''],
    ['PhD', 'PhD'],
  ])('not %s, %s', (left, right) => {
    expect(same(left, right)).toBe(false);
    expect(same(right, left)).toBe(false);
  });

  const word = fc.oneof(
    fc.constantFrom(
      'Қасым',
      'Касым',
      'Жанар',
      'Zhanar',
      'Ж.',
      'ЖС',
      'Серікқызы',
      'Ли',
      'проф.',
      'Иванов',
      'Александр',
    ),
    fc.stringMatching(/^[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]{0,8}$/u),
    fc.stringMatching(/^[A-Z][a-zçşğ]{0,8}\.?$/u),
  );
  const words = fc.array(word, { maxLength: 4 });
  test('the same in both directions and in any order of words', () => {
    fc.assert(
      fc.property(words, words, fc.infiniteStream(fc.nat()), (left, right, keys) => {
        const answer = same(left.join(' '), right.join(' '));
        expect(same(right.join(' '), left.join(' '))).toBe(answer);
        const shuffled = left
          .map((item) => ({ item, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(same(shuffled.join(' '), right.join(' '))).toBe(answer);
      }),
    );
  });
});

const application = (changes: Partial<ConflictApplication>): ConflictApplication => ({
  id: 'app_1',
  institutionId: 'ins_1',
  groupId: null,
  accountId: 'acc_applicant',
  supervisors: [],
  coAuthors: [],
  ...changes,
});
const reviewer = (changes: Partial<ConflictReviewer>): ConflictReviewer => ({
  accountId: 'acc_reviewer',
  homeInstitutionId: 'ins_2',
  names: ['Қасым Жанар Серікқызы'],
  emails: ['zh.kasym@example.kz'],
  declared: [],
  ...changes,
});

describe('grounds', () => {
  test.each<[string, Partial<ConflictApplication>, Partial<ConflictReviewer>, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['own', { accountId: 'acc_reviewer' }, {}, ['own-application']],
    ['same institution', { institutionId: 'ins_2' }, {}, ['same-institution']],
    ['no home', {}, { homeInstitutionId: null }, []],
    ['supervisor', { supervisors: [{ name: 'Касым Ж.', email: '' }] }, {}, ['named-in-application']],
    ['address', { supervisors: [{ name: '', email: ' ZH.Kasym@Example.kz' }] }, {}, ['named-in-application']],
    ['no address', { supervisors: [{ name: '', email: '' }] }, { emails: [''] }, []],
    ['co-author', { coAuthors: ['Kasym Zh.'] }, {}, ['named-in-application']],
    ['declared place', {}, { declared: [{ kind: 'institution', institutionId: 'ins_1' }] }, ['declared']],
    [
      'declared application',
      {},
      { declared: [{ kind: 'application', applicationId: 'app_1' }] },
      ['declared'],
    ],
    [
      'declared person',
      { applicantNames: ['Болат Ахметов'] },
      { declared: [{ kind: 'person', name: 'Akhmetov B.' }] },
      ['declared'],
    ],
    [
      'several',
      { institutionId: 'ins_2', coAuthors: ['Жанар Қасым'] },
      { declared: [{ kind: 'institution', institutionId: 'ins_2' }] },
      ['same-institution', 'named-in-application', 'declared'],
    ],
  ])('%s', (_, ofApplication, ofReviewer, grounds) => {
    expect(detectConflicts([application(ofApplication)], [reviewer(ofReviewer)])).toEqual(
      grounds.length === 0 ? [] : [{ reviewerAccountId: 'acc_reviewer', applicationId: 'app_1', grounds }],
    );
  });

  test('a conflict with one member of a group holds for the others', () => {
    const found = detectConflicts(
      [
        application({ id: 'app_1', groupId: 'grp_1', institutionId: 'ins_2' }),
        application({ id: 'app_2', groupId: 'grp_1' }),
        application({ id: 'app_3', groupId: 'grp_2' }),
        application({ id: 'app_4' }),
      ],
      [reviewer({}), reviewer({ accountId: 'acc_other', homeInstitutionId: null, names: [], emails: [] })],
    );
    expect(found).toEqual([
      { reviewerAccountId: 'acc_reviewer', applicationId: 'app_1', grounds: ['same-institution'] },
      { reviewerAccountId: 'acc_reviewer', applicationId: 'app_2', grounds: ['same-group'] },
    ]);
  });

  test('never misses an exact name, among others and in any order', () => {
    const names = fc.array(
      fc.array(fc.stringMatching(/^\p{Lu}\p{Ll}{0,9}\.?$/u), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(names, fc.nat(), (list, pick) => {
        const reviewers = list.map((words, at) =>
          reviewer({ accountId: `acc_${at}`, names: [words.join(' ')], emails: [] }),
        );
        const at = pick % list.length;
        const written = (list[at] ?? []).toReversed().join(' ');
        // A name of nothing but a title ("Prof.") names nobody.
        fc.pre(nameWords(written).length > 0);
        const found = detectConflicts([application({ coAuthors: [written] })], reviewers);
        expect(found.map(({ reviewerAccountId }) => reviewerAccountId)).toContain(`acc_${at}`);
      }),
    );
  });

  test('finds by the index what comparing each with each finds', () => {
    const word = fc.constantFrom(
      'Қасым',
      'Касымов',
      'Касымова',
      'Ж.',
      'Жанар',
      'Aleksander',
      'Александр',
      'Ли',
      'А.',
      'Серік',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), name, (reviewerNames, written) => {
        const found = detectConflicts(
          [application({ coAuthors: [written] })],
          reviewerNames.map((own, at) => reviewer({ accountId: `acc_${at}`, names: [own], emails: [] })),
        );
        expect(found.map(({ reviewerAccountId }) => reviewerAccountId)).toEqual(
          reviewerNames.flatMap((own, at) => (same(own, written) ? [`acc_${at}`] : [])),
        );
      }),
    );
  });
});
