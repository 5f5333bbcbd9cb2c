import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/server/config.ts';

const mistakes = (variables: Record<string, string>): readonly string[] => {
  const read = readConfig(variables);
  return 'mistakes' in read ? read.mistakes : [];
};

const productionSecrets = () => ({
  QAITU_MODE: 'production',
  QAITU_SECRET: 'x'.repeat(40),
  QAITU_IDENTITY_KEY: Buffer.alloc(32, 1).toString('base64'),
  QAITU_PERSONAL_KEYS: `a:${Buffer.alloc(32, 2).toString('base64')}`,
  QAITU_JOURNAL_KEY: Buffer.alloc(32, 3).toString('base64'),
});

describe('readConfig', () => {
  it('needs nothing to be set, and takes an empty variable for unset', () => {
    const read = readConfig({});
    expect(read).toEqual({
      config: {
        port: 3000,
        host: '127.0.0.1',
        dataFolder: './.qaitu',
        role: 'all',
        databaseConnections: 10,
        importLimitBytes: 209_715_200,
        mode: 'demonstration',
        mail: { from: 'Qaitu <no-reply@localhost>' },
        files: {},
        watch: { log: 'text' },
        backup: { keep: 14 },
        secrets: {
          signIn: expect.stringMatching(/^.{44}$/),
          identityKey: expect.any(Buffer),
          personalKeys: [{ id: 'demonstration', key: expect.any(Buffer) }],
          journalKey: expect.any(Buffer),
        },
      },
    });
    expect(readConfig({ PORT: '', DATABASE_URL: '', QAITU_SECRET: '', OTHER: 'x' })).toEqual(read);
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

  it('lets processes share the work only where they share a database', () => {
    const database = { DATABASE_URL: 'postgresql://q@127.0.0.1/q' };
    for (const role of ['web', 'worker'])
      expect(readConfig({ ...database, QAITU_ROLE: role })).toMatchObject({ config: { role } });
    expect(mistakes({ QAITU_ROLE: 'worker' })).toEqual([
      'QAITU_ROLE: all where DATABASE_URL is not set, as nobody would do the rest',
    ]);
    expect(mistakes({ QAITU_ROLE: 'both', QAITU_DATABASE_CONNECTIONS: '1', PORT: 'x' })).toEqual([
      'PORT: a number from 0 to 65535',
      'QAITU_ROLE: all, web or worker',
      'QAITU_DATABASE_CONNECTIONS: a number from 2 to 200',
    ]);
    expect(readConfig({ QAITU_DATABASE_CONNECTIONS: '40' })).toMatchObject({
      config: { databaseConnections: 40 },
    });
  });

  it.each(['-1', '65536', '99999', '80.5', '0x50', ' 80', '1e3'])('refuses port %s', (port) =>
    expect(mistakes({ PORT: port })).toHaveLength(1),
  );

  it('starts in production only with secrets of its own, and names those that are missing', () => {
    expect(mistakes({ QAITU_MODE: 'production' })).toEqual([
      'QAITU_SECRET, QAITU_IDENTITY_KEY, QAITU_PERSONAL_KEYS, QAITU_JOURNAL_KEY: a value of your own in production, the default is public',
    ]);
    const defaults = readConfig({});
    if ('mistakes' in defaults) throw new Error('the defaults are wrong');
    const { secrets } = defaults.config;
    const own = productionSecrets();
    expect(
      mistakes({
        ...own,
        QAITU_SECRET: secrets.signIn,
        QAITU_JOURNAL_KEY: secrets.journalKey.toString('base64'),
      }),
    ).toEqual(['QAITU_SECRET, QAITU_JOURNAL_KEY: a value of your own in production, the default is public']);
    expect(readConfig(own)).toMatchObject({
      config: { mode: 'production', secrets: { signIn: own.QAITU_SECRET } },
    });
  });

  it.each([
    ['QAITU_SECRET', 'short'],
    ['QAITU_IDENTITY_KEY', 'not base64 of 32 bytes'],
    ['QAITU_PERSONAL_KEYS', Buffer.alloc(32).toString('base64')],
    [
      'QAITU_PERSONAL_KEYS',
      `a:${Buffer.alloc(32).toString('base64')},a:${Buffer.alloc(32).toString('base64')}`,
    ],
    ['QAITU_JOURNAL_KEY', Buffer.alloc(31).toString('base64')],
    ['QAITU_MODE', 'live'],
    ['QAITU_PUBLIC_URL', 'https://example.org/path'],
    ['QAITU_PUBLIC_URL', 'nowhere.test'],
    ['QAITU_PUBLIC_URL', 'https://user@example.org'],
    ['SMTP_URL', 'http://example.org'],
    ['QAITU_MAIL_FROM', 'nobody'],
    ['QAITU_OIDC_ISSUER', 'here'],
  ])('refuses %s=%s, and does not repeat it', (name, value) => {
    const found = mistakes({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}: `));
    expect(found[0]).not.toContain(value);
  });

  it('takes keys to decrypt with after the one to encrypt with', () => {
    const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const list = `new:${two.toString('base64')}, old:${one.toString('base64')}`;
    expect(readConfig({ QAITU_PERSONAL_KEYS: list })).toMatchObject({
      config: {
        secrets: {
          personalKeys: [
            { id: 'new', key: two },
            { id: 'old', key: one },
          ],
        },
      },
    });
  });

  it('wants single sign-on whole or not at all', () => {
    expect(mistakes({ QAITU_OIDC_ISSUER: 'https://id.example.org' })[0]).toMatch(
      /^QAITU_OIDC_CLIENT_ID, QAITU_OIDC_CLIENT_SECRET: /,
    );
    const whole = {
      QAITU_OIDC_ISSUER: 'https://id.example.org',
      QAITU_OIDC_CLIENT_ID: 'qaitu',
      QAITU_OIDC_CLIENT_SECRET: 'hush',
    };
    expect(readConfig(whole)).toMatchObject({
      config: { oidc: { issuer: 'https://id.example.org', clientId: 'qaitu', name: 'id.example.org' } },
    });
  });

  it('wants https in production, but on this machine', () => {
    const own = productionSecrets();
    expect(mistakes({ ...own, QAITU_PUBLIC_URL: 'http://qaitu.example.org' })).toHaveLength(1);
    expect(mistakes({ ...own, QAITU_PUBLIC_URL: 'https://qaitu.example.org/' })).toEqual([]);
    expect(mistakes({ ...own, QAITU_PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
  });

  it('does not repeat a password in a mistake', () => {
    expect(mistakes({ DATABASE_URL: 'mysql://me:hush@host/db' }).join(' ')).not.toContain('hush');
  });

  const bucket = {
    QAITU_FILES_S3_ENDPOINT: 'https://storage.example.org/',
    QAITU_FILES_S3_BUCKET: 'evidence',
    QAITU_FILES_S3_KEY: 'key',
    QAITU_FILES_S3_SECRET: 'open sesame',
  };

  it('reads where documents lie and who looks them through', () => {
    expect(readConfig({ ...bucket, QAITU_SCAN_COMMAND: 'clamdscan --fdpass' })).toMatchObject({
      config: {
        files: {
          bucket: {
            endpoint: 'https://storage.example.org',
            bucket: 'evidence',
            region: 'us-east-1',
            keyId: 'key',
            secret: 'open sesame',
          },
          scanCommand: 'clamdscan --fdpass',
        },
      },
    });
  });

  it('wants a bucket whole, and people’s documents not sent openly in production', () => {
    const { QAITU_FILES_S3_SECRET: _, ...half } = bucket;
    expect(mistakes(half)).toEqual([expect.stringMatching(/^QAITU_FILES_S3_SECRET: needed/)]);
    const open = { ...bucket, QAITU_FILES_S3_ENDPOINT: 'http://storage.example.org' };
    expect(mistakes(open)).toEqual([]);
    expect(mistakes({ ...open, ...productionSecrets() })).toEqual([expect.stringContaining('https://')]);
    const near = { ...bucket, QAITU_FILES_S3_ENDPOINT: 'http://127.0.0.1:9000' };
    expect(mistakes({ ...near, ...productionSecrets() })).toEqual([]);
    expect(mistakes({ ...bucket, QAITU_FILES_S3_BUCKET: '../x' })).toEqual([
      expect.stringMatching(/^QAITU_FILES_S3_BUCKET/),
    ]);
  });
});
