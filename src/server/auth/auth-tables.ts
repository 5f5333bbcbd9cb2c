import { z } from 'zod';
import { locales } from '../../core/basics/locale.ts';
import { newId } from '../../register/new-id.ts';

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** Prefixes of identifiers by the library's name of the table. */
const prefixes: Readonly<Record<string, string>> = {
  user: 'acc',
  account: 'way',
  session: 'ses',
  verification: 'otc',
  twoFactor: 'tfa',
  passkey: 'pky',
  rateLimit: 'rl',
};

export const generateAuthId = ({ model }: { readonly model: string }): string =>
  newId(prefixes[model] ?? 'aut');

const isTimeZone = (name: string): boolean => {
  try {
    return name.length <= 60 && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    // The only way to ask: an unknown zone is a RangeError.
    return false;
  }
};

const own = { type: 'string', required: false } as const;
const hidden = { required: false, input: false } as const;

/** The library's tables in our words, with our own columns; migration 0003 makes them. */
export const authTables = {
  user: {
    modelName: 'account',
    fields: { ...times, emailVerified: 'email_verified' },
    additionalFields: {
      locale: { ...own, defaultValue: 'kk', validator: { input: z.enum(locales) } },
      timeZone: {
        ...own,
        fieldName: 'time_zone',
        defaultValue: 'Asia/Almaty',
        validator: { input: z.string().refine(isTimeZone, 'a time zone') },
      },
      notifyByMail: {
        type: 'boolean',
        required: false,
        fieldName: 'notify_by_mail',
        defaultValue: true,
        validator: { input: z.boolean() },
      },
      isDemonstration: { type: 'boolean', ...hidden, fieldName: 'is_demonstration', defaultValue: false },
      erasedAt: { type: 'date', ...hidden, returned: false, fieldName: 'erased_at' },
    },
  },
  account: {
    modelName: 'sign_in_method',
    fields: {
      ...times,
      accountId: 'provider_account_id',
      providerId: 'provider_id',
      userId: 'account_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  session: {
    modelName: 'session',
    fields: {
      ...times,
      userId: 'account_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
    additionalFields: { secondFactorAt: { type: 'date', ...hidden, fieldName: 'second_factor_at' } },
  },
  verification: { modelName: 'one_time_code', fields: { ...times, expiresAt: 'expires_at' } },
  rateLimit: { modelName: 'rate_limit', fields: { lastRequest: 'last_request' } },
  twoFactor: {
    user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
    twoFactor: {
      modelName: 'second_factor',
      fields: {
        userId: 'account_id',
        backupCodes: 'backup_codes',
        failedVerificationCount: 'failed_verification_count',
        lockedUntil: 'locked_until',
      },
    },
  },
  passkey: {
    passkey: {
      modelName: 'passkey',
      fields: {
        userId: 'account_id',
        publicKey: 'public_key',
        credentialID: 'credential_id',
        deviceType: 'device_type',
        backedUp: 'backed_up',
        createdAt: 'created_at',
      },
    },
  },
} as const;
