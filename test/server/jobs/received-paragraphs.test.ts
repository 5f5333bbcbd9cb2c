import { expect, it } from 'vitest';
import { locales } from '../../../src/core/basics/locale.ts';
import { receivedParagraphs } from '../../../src/server/jobs/received-paragraphs.ts';

const facts = { call: 'C', time: 'T', reference: 'Q', deadline: '31 December 2030' };

it.each(locales)(
  'does not offer a member of a group in %s to change what he cannot change alone',
  (locale) => {
    const alone = receivedParagraphs(locale, { ...facts, isInGroup: false }).join(' ');
    const member = receivedParagraphs(locale, { ...facts, isInGroup: true }).join(' ');
    expect(alone).toContain(facts.deadline);
    expect(member).not.toContain(facts.deadline);
  },
);
