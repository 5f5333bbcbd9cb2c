import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { locales } from '../../../src/core/basics/locale.ts';
import { catalogue } from '../../../src/messages.catalogue.ts';
import { isMessageKey, text } from '../../../src/messages.ts';
import { recordKinds } from '../../../src/register/record-kinds.ts';
import { actorName } from '../../../src/web/desk/journal/actor-name.ts';
import { entrySentence } from '../../../src/web/desk/journal/entry-sentence.ts';
import { historyItems } from '../../../src/web/desk/journal/history-items.ts';
import { kindName } from '../../../src/web/desk/journal/kind-name.ts';
import { knownEntries } from '../../../src/web/desk/journal/known-entries.ts';

/** Every kind that a call of the API causes, as the contract says. */
const kinds = [...new Set(endpoints.flatMap(({ entries = [] }) => entries))];

const entry = {
  id: 'ent_1',
  sequence: 1,
  kind: 'MembershipGiven',
  noun: 'membership',
  recordId: 'mem_1',
  actor: 'acc_1',
  actorName: 'Айгерім Нұрбек' as string | null,
  at: '2026-11-23T04:05:00.000Z',
  reason: null as string | null,
  data: { role: 'coordinator' },
};

describe('what an entry says', () => {
  it('finds the kinds that the contract names', () => {
    expect(kinds.length).toBeGreaterThan(15);
  });

  it.each(locales)('has a sentence in %s for every kind, and never the bare code', (locale) => {
    for (const kind of kinds) {
      expect(isMessageKey(`journal.kind.${kind}`), kind).toBe(true);
      expect(catalogue['journal']?.[`kind.${kind}`]?.[locale].trim(), kind).not.toBe('');
      expect(entrySentence(locale, { kind, data: {} }), kind).not.toContain(kind);
      expect(kindName(locale, kind), kind).not.toMatch(/[:{}]/);
    }
  });

  it('has a word for every noun that the journal writes of', () => {
    const nouns = recordKinds.map(({ shape }) => shape.noun);
    expect(nouns).toContain('institution');
    expect(nouns.filter((noun) => !isMessageKey(`journal.noun.${noun}`))).toEqual([]);
    expect([...knownEntries.nouns].toSorted()).toEqual(nouns.toSorted());
  });

  it('says roles, systems, purposes and fields in the words of the reader', () => {
    const say = (kind: string, data: Parameters<typeof entrySentence>[1]['data']) =>
      entrySentence('kk', { kind, data });
    expect(say('MembershipGiven', { role: 'auditor' })).toBe('рөл берілді: аудитор');
    expect(say('InvitationMade', { roles: ['head', 'reviewer'] })).toContain('ұйым басшысы, сарапшы');
    expect(say('IdentifierAdded', { kind: 'pic', value: '123456789' })).toContain('PIC 123456789');
    expect(say('InstitutionCreated', { name: { kk: 'А', ru: 'Б', en: 'C' } })).toContain('А');
    expect(say('PersonDetailWritten', { fields: ['givenName', 'iin'] })).toBe(
      'дербес деректер жазылды: аты, ЖСН',
    );
    expect(say('ConsentGiven', { purpose: 'processing' })).toContain('өтінім мен ұтқырлық');
  });

  it('names a kind that a newer server knows', () => {
    expect(entrySentence('en', { kind: 'MoonLanded', data: {} })).toBe('another event: MoonLanded');
  });
});

describe('who an entry names', () => {
  it('is the person, the operator, the program, or somebody forgotten', () => {
    expect(actorName('kk', entry)).toBe('Айгерім Нұрбек');
    for (const locale of locales) {
      expect(actorName(locale, { actor: 'operator', actorName: null })).toBe(
        text(locale, 'journal.actor.operator'),
      );
      expect(actorName(locale, { actor: 'system', actorName: null })).toBe(
        text(locale, 'journal.actor.system'),
      );
      expect(actorName(locale, { actor: 'acc_1', actorName: null })).toBe(
        text(locale, 'journal.actor.forgotten'),
      );
    }
  });
});

describe('a history of several records', () => {
  it('stands newest first, and in the order of the chain within an instant', () => {
    const items = historyItems('kk', [
      entry,
      { ...entry, id: 'ent_3', sequence: 3, reason: 'Қате болды' },
      { ...entry, id: 'ent_2', sequence: 2, at: '2026-11-24T00:00:00.000Z' },
    ]);
    expect(items.map(({ id }) => id)).toEqual(['ent_2', 'ent_3', 'ent_1']);
    expect(items[1]?.why).toBe('Қате болды');
    expect(items[0]).not.toHaveProperty('why');
  });
});
