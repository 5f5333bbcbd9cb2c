import type { Check } from '../../core/doctor/check.ts';
import type { Config } from '../config.ts';
import { isLoopback } from '../is-loopback.ts';
import { usesDemonstrationKeys } from '../secret-settings.ts';

const mode = ({ secrets, mode: set }: Config): Check => {
  const id = 'secrets';
  if (!usesDemonstrationKeys(secrets)) return { id, outcome: 'ok', says: { key: 'secrets.ok' } };
  // In production they are a mistake of the settings already.
  const outcome = set === 'production' ? 'fault' : 'warning';
  return { id, outcome, says: { key: 'secrets.demonstration' }, cure: { key: 'secrets.cure' } };
};

const publicUrl = ({ publicUrl: url, mode: set }: Config): Check => {
  const id = 'public-address';
  const place = 'QAITU_PUBLIC_URL';
  if (url === undefined) {
    const says = { key: 'public-address.none' };
    return set === 'production'
      ? { id, outcome: 'warning', says, place, cure: { key: 'public-address.cure' } }
      : { id, outcome: 'skipped', says, place };
  }
  const says = { key: 'public-address.ok', params: { address: url } };
  if (url.startsWith('https:') || isLoopback(new URL(url).hostname))
    return { id, outcome: 'ok', says, place };
  const open = { key: 'public-address.open', params: { address: url } };
  return { id, outcome: 'warning', says: open, place, cure: { key: 'public-address.cure' } };
};

const proxy = ({ publicUrl: url, trustedProxy, host }: Config): Check => {
  const id = 'proxy';
  const place = 'QAITU_TRUSTED_PROXY';
  if (trustedProxy !== undefined)
    return { id, outcome: 'ok', says: { key: 'proxy.ok', params: { proxy: trustedProxy } }, place };
  // The server speaks no TLS itself, so whoever is reached by https stands behind a proxy.
  if (url?.startsWith('https:') !== true) return { id, outcome: 'skipped', says: { key: 'proxy.none' } };
  const says = { key: 'proxy.missing', params: { host } };
  return { id, outcome: 'warning', says, place, cure: { key: 'proxy.cure' } };
};

/** What settings that are valid each for itself mean together. No value of a secret is told. */
export const checkSettings = (config: Config): readonly Check[] => [
  { id: 'settings', outcome: 'ok', says: { key: 'settings.ok', params: { mode: config.mode } } },
  mode(config),
  publicUrl(config),
  proxy(config),
];
