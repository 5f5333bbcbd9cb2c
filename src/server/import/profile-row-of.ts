import { targetView } from './import-views.ts';
import type { OfferedProfile } from './offered-profiles.ts';

/** A profile as lists show it. */
export const profileRowOf = ({ id, isShipped, profile: { version, title, target } }: OfferedProfile) => ({
  ...{ id, version, title, target, isShipped, isRetired: false },
  targetTitle: targetView(target).targetTitle,
});
