/** HTML that is safe to print as it is. */
export interface Markup {
  readonly markup: string
}

/** What a template may hold: text is escaped, markup is not, lists are joined, what is not there prints nothing. */
export type Value = string | number | Markup | undefined | false | readonly Value[]

/** Takes text for markup; only for HTML and SVG that something else has made safe. */
export const raw = (markup: string): Markup => ({ markup })

/** A template of HTML: `` html`<p>${text}</p>` ``. Every text that it is given is escaped, in attributes too. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  raw(parts.map((part, index) => part + print(values[index])).join(''))

const print = (value: Value): string => {
  if (value === undefined || value === false) return ''
  if (isList(value)) return value.map(print).join('')
  return typeof value === 'object' ? value.markup : escapeHtml(String(value))
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an element, or in an attribute between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
