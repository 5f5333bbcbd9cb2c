type Child = Node | string | undefined;

/** An element with text and children. Text is set as text, so nothing that a visitor typed is ever read as markup. */
export const element = (
  page: Document,
  tag: keyof HTMLElementTagNameMap,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Child[] = [],
): HTMLElement => {
  const made = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
};
