import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentOf } from '../../src/server/attachment-of.ts';

test('a name of any letters begins no other header, ends no quotation and comes back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
      const name = text.toWellFormed();
      const header = attachmentOf(name);
      expect(header).toMatch(/^attachment; filename="[^"\\/]*"; filename\*=UTF-8''[\w.!~%-]*$/);
      expect(header).toMatch(/^[\x20-\x7e]*$/);
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name);
    }),
  );
});

test.each(['a"; filename="b.html', 'a\r\nset-cookie: x=1', '../../etc/passwd', 'қорытынды (1)’.pdf'])(
  '%j is one name',
  (name) => {
    const header = attachmentOf(name);
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header).not.toMatch(/[\r\n]/);
    expect(/filename="([^"]*)"/.exec(header)?.[1]).not.toMatch(/[/\\]/);
  },
);
