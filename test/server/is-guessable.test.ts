import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, test } from 'vitest';
import { isGuessable } from '../../src/server/auth/is-guessable.ts';

test('none of the 49,233 commonest that is long enough is taken', async () => {
  const commonest = dictionary['passwords-common'] as readonly string[];
  expect(commonest).toHaveLength(49_233);
  const long = commonest.filter((word) => word.length >= 12);
  expect(long.length).toBeGreaterThan(300);
  const taken = [];
  for (const word of long) if (!(await isGuessable(word, []))) taken.push(word);
  expect(taken).toEqual([]);
});

test.each([
  '123456789012',
  '1q2w3e4r5t6y',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'Password1234',
  'P@ssw0rdP@ssw0rd',
])('%s is a pattern', async (password) => expect(await isGuessable(password, [])).toBe(true));

test.each(['qaitu-qaitu-qaitu', 'Университет2026', 'ҚайтуМобильность', 'Kazakhstan-2026'])(
  '%s is made of words of this place',
  async (password) => expect(await isGuessable(password, [])).toBe(true),
);

test('what is made of the owner’s address or name is not taken, and is from somebody else', async () => {
  const own = ['aigerim.bekova@satbayev.example', 'Айгерім Бекова'];
  for (const password of ['bekova.aigerim26', 'БековаАйгерім1!', 'satbayev-bekova']) {
    expect([password, await isGuessable(password, own)]).toEqual([password, true]);
  }
  expect(await isGuessable('velvet-bekova-kettle', ['someone@example.org', 'Some One'])).toBe(false);
});

test.each(['a few words in a row', 'ағаш терезе қоңыр бұлт', 'жёлтый чайник молчит', 'x7#Kq!v92Lm$'])(
  '%s is taken',
  async (password) => expect(await isGuessable(password, ['aigerim@example.org'])).toBe(false),
);
