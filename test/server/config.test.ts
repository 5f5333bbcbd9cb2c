import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/server/config.ts';

const mistakes = (variables: Record<string, string>): readonly string[] => {
  const read = readConfig(variables);
  return 'mistakes' in read ? read.mistakes : [];
};

describe('readConfig', () => {
  it('needs nothing to be set, and takes an empty variable for unset', () => {
    const config = { port: 3000, host: '127.0.0.1', dataFolder: './.qaitu', importLimitBytes: 209_715_200 };
    expect(readConfig({})).toEqual({ config });
    expect(readConfig({ PORT: '', DATABASE_URL: '', OTHER: 'x' })).toEqual({ config });
  });

  it.each([
    ['1024', 1024],
    ['1kb', 1024],
    ['1.5 MB', 1_572_864],
    ['2GB', 2_147_483_648],
    ['200B', 200],
  ])('reads %s as %i bytes', (text, bytes) => {
    expect(readConfig({ QAITU_IMPORT_LIMIT: text })).toMatchObject({ config: { importLimitBytes: bytes } });
  });

  it('names every mistake at once, with what is expected', () => {
    const found = mistakes({ PORT: 'abc', DATABASE_URL: 'mysql://x', QAITU_IMPORT_LIMIT: 'much' });
    expect(found.map((line) => line.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'QAITU_IMPORT_LIMIT']);
    expect(found.join(' ')).toContain('0 to 65535');
    expect(found.join(' ')).toContain('postgresql://');
    expect(found.join(' ')).toContain('200MB');
  });

  it.each(['-1', '65536', '99999', '80.5', '0x50', ' 80', '1e3'])('refuses port %s', (port) =>
    expect(mistakes({ PORT: port })).toHaveLength(1),
  );

  it('does not repeat a password in a mistake', () => {
    expect(mistakes({ DATABASE_URL: 'mysql://me:hush@host/db' }).join(' ')).not.toContain('hush');
  });
});
