import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../src/register/replay.ts';
import { tellStory } from '../../src/story/tell-story.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { testStore } from '../register/test-store.ts';
import { plainFormWords } from '../register/plain-form-words.ts';
import { testVault } from '../register/test-vault.ts';

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
});
afterAll(async () => register.close());

const tell = async () => {
  const told = await tellStory(register, {
    startsOn: '2025-09-01',
    vault: testVault,
    passwordHash: 'x',
    consentText: (locale) => `consent ${locale}`,
    formWords: plainFormWords,
    store: testStore(),
  });
  if (!told.ok) throw new Error(told.refusal.code);
  return told.value;
};

test('is told through the commands and can be replayed without a difference', async () => {
  const story = await tell();
  expect(story.institutions).toHaveLength(3);
  const replayed = await replay(register);
  expect(replayed.differences).toEqual([]);
  expect(replayed.entries).toBeGreaterThan(60);
});

test('told again from the same day changes nothing', async () => {
  const before = await replay(register);
  await tell();
  expect(await replay(register)).toEqual(before);
});

test('broken off in the middle, it goes on to the same end', async () => {
  const whole = await replay(register);
  const other = await freshRegister();
  try {
    let sentences = 0;
    const breaking = {
      ...other,
      inInstitution: (async (institutionId, work) => {
        sentences += 1;
        if (sentences > 40) throw new Error('killed');
        return other.inInstitution(institutionId, work);
      }) satisfies FreshRegister['inInstitution'],
    };
    const options = {
      startsOn: '2025-09-01',
      vault: testVault,
      passwordHash: 'x',
      consentText: (locale: string) => `consent ${locale}`,
      formWords: plainFormWords,
      store: testStore(),
    };
    await expect(tellStory(breaking, options)).rejects.toThrow('killed');
    expect((await tellStory(other, { ...options, startsOn: '2026-01-01' })).ok).toBe(true);
    expect(await replay(other)).toEqual(whole);
  } finally {
    await other.close();
  }
});
