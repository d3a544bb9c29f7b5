/** Attributes by name; `true` sets an empty one, `false` and `undefined` none. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** What stands in an element; undefined is nothing. */
export type Child = Node | string | undefined

/**
 * An element with its attributes and children. Strings become text, never markup: articles may hold anything. No style and
 * no handler is set as an attribute, which the studio's policy would refuse.
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  setAttributes(made, attributes)
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** Sets attributes, and removes those that are `false` or `undefined`. */
export const setAttributes = (target: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name)
    else target.setAttribute(name, value === true ? '' : value)
  }
}
