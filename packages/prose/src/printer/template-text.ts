const special = /[&<>"'`=]/
const specials = new RegExp(special, 'g')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

/** A value as `{{value}}` prints it in a template, escaped as Handlebars does; what has `toHTML` says itself what it is. */
export const templateText = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object' && 'toHTML' in value && typeof value.toHTML === 'function')
    return String(value.toHTML())
  const text = String(value)
  return special.test(text) ? text.replace(specials, (char) => entities[char] ?? char) : text
}
