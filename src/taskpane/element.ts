type Child = HTMLElement | string;

/** An element with its attributes and children. Text is always text: nothing is parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A labelled control. */
export function field(label: string, control: HTMLInputElement | HTMLSelectElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: control.id }, label), control);
}

type Options = readonly (readonly [value: string, shown: string])[];

export function choice(id: string, from: Options, chosen: string): HTMLSelectElement {
  const select = element('select', { id }, ...options(from));
  select.value = chosen;
  return select;
}

export function options(from: Options): HTMLOptionElement[] {
  return from.map(([value, shown]) => element('option', { value }, shown));
}
