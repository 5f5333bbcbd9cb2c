const groups = 'fieldset, .repeated > ol > li';
const titles = ':scope > legend, :scope > .repeated-head > h3';

const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';

/** Of a day, a month and a year, or of several choices, the group has the name and not the box. */
const isOneOfMany = (field: HTMLElement): boolean =>
  field.closest('.date-boxes, .month-boxes') !== null ||
  (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type));

/** What a field is called on its page, with the groups around it, the widest first: "Stage 1, Name of the stage, English". */
export const fieldTitle = (field: HTMLElement): string => {
  const parts: string[] = [];
  for (let at = field.closest(groups); at !== null; at = at.parentElement?.closest(groups) ?? null) {
    parts.unshift(textOf(at.querySelector(titles)));
  }
  if (parts.length === 0 || !isOneOfMany(field)) {
    const label = 'labels' in field ? (field as HTMLInputElement).labels?.[0] : undefined;
    parts.push(textOf(label));
  }
  return parts.filter((part) => part !== '').join(', ');
};
