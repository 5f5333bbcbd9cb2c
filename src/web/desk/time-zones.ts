/** Time zones for a list, Kazakhstan's first, then the current one. Their names are the standard's own, which no language of ours translates. */
export const timeZones = (current: string): readonly { readonly value: string; readonly label: string }[] =>
  [...new Set(['Asia/Almaty', current, ...Intl.supportedValuesOf('timeZone')])].map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }));
