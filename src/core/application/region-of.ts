import type { CallRules, Region } from '../programme/rules.ts';

/** The region whose quota a country counts towards; `undefined` where the call admits no place there. */
export const regionOf = ({ regions }: Pick<CallRules, 'regions'>, country: string): Region | undefined =>
  regions.find(({ countries }) => countries.includes(country));
