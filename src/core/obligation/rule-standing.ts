interface RuleVersion {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
}

/** Whether a version holds on a day, is still to come, or was replaced by a later one that holds already. */
export const ruleStanding = (
  version: RuleVersion,
  all: readonly RuleVersion[],
  today: string,
): 'in-force' | 'ahead' | 'replaced' => {
  if (version.validFrom > today) return 'ahead';
  const isReplaced = all.some(
    (other) =>
      other.id === version.id &&
      other.validFrom <= today &&
      (other.validFrom > version.validFrom ||
        (other.validFrom === version.validFrom && other.version > version.version)),
  );
  return isReplaced ? 'replaced' : 'in-force';
};
