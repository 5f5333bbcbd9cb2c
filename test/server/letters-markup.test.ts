import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeMail } from '../../src/server/mail/compose-mail.ts';

const hostile = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror="hurt()">',
    '</p></body><script>hurt()</script>',
    '"><a href="https://evil.example">',
    "' onload='hurt()",
    '&lt;script&gt;',
    '<!-- ',
    ']]>',
  ),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'a', ';', '\n', 'қ') }),
);

/** The tags of a page, in order, with their attributes. */
const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

test('whatever stands in any part of a letter, its markup is ours alone, and the words are whole', () => {
  const content = fc.record({
    subject: hostile,
    greeting: hostile,
    paragraphs: fc.array(hostile, { minLength: 2, maxLength: 2 }),
    action: fc.record({ label: hostile, address: hostile, orAddress: hostile }),
    closing: hostile,
    foot: fc.array(hostile, { minLength: 2, maxLength: 2 }),
  });
  const plain = composeMail('kk', {
    ...{ subject: 'a', greeting: 'a', paragraphs: ['a', 'a'], closing: 'a', foot: ['a', 'a'] },
    action: { label: 'a', address: 'a', orAddress: 'a' },
  });
  const shape = tagsOf(plain.html).map((tag) => tag.replace(/href="[^"]*"/, 'href'));
  fc.assert(
    fc.property(content, (letter) => {
      const { subject, html, text } = composeMail('kk', letter);
      expect(tagsOf(html).map((tag) => tag.replace(/href="[^"]*"/, 'href'))).toEqual(shape);
      expect(subject).not.toMatch(/[\r\n]/);
      for (const word of [letter.greeting, ...letter.paragraphs, letter.closing])
        expect(text).toContain(word);
    }),
  );
});
