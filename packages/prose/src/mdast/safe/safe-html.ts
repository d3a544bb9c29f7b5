import { readTag, type Tag } from './read-tag.ts'
import { isSafeAttribute } from './safe-attributes.ts'

/** A part of raw HTML: what may stand as it is, and what is to be shown as text. */
export interface HtmlPart {
  readonly kind: 'html' | 'shown'
  readonly value: string
}

/** Elements that run, load or send something, or hold text that is no markup. */
const denied = new Set(
  (
    'script style object embed applet base basefont link meta form frame frameset portal fencedframe svg math template noscript ' +
    'noembed noframes plaintext xmp listing textarea title head html body bgsound isindex keygen image foreignobject animate set use'
  ).split(' '),
)
/** Elements that are shown with all they hold. */
const opaque = new Set(
  'script style object applet svg math template noscript noembed noframes xmp textarea title iframe frameset'.split(
    ' ',
  ),
)

/**
 * Cuts an author's raw HTML into what no browser runs, sends or loads on opening a page, and the rest. What is safe stays
 * as it was written, letter by letter; tags with unsafe attributes are written anew without those.
 */
export const safeHtml = (html: string, lose: Lose = () => undefined): HtmlPart[] => {
  const parts: HtmlPart[] = []
  const add: Add = (kind, value) => {
    const last = parts.at(-1)
    if (value === '') return
    if (last?.kind === kind) parts[parts.length - 1] = { kind, value: last.value + value }
    else parts.push({ kind, value })
  }
  let index = 0
  while (index < html.length) {
    const next = html.indexOf('<', index)
    add('html', safeText(html.slice(index, next === -1 ? html.length : next)))
    if (next === -1) break
    index = readMarkup(html, next, { add, lose })
  }
  return parts
}

/** Whether raw HTML is safe as it is. */
export const isSafeHtml = (html: string): boolean => {
  const parts = safeHtml(html)
  return parts.every(({ kind }) => kind === 'html') && parts.map(({ value }) => value).join('') === html
}

/** Some read Markdown between tags: a link in there must be none that runs. */
const safeText = (text: string): string =>
  /script|data/i.test(text) && /\]\s*[(:[]/.test(text) ? text.replaceAll(']', '&#93;') : text

type Add = (kind: HtmlPart['kind'], value: string) => void
/** Is told of an opening tag that is text now, such as `<form>`, or of what one goes without, such as `onclick of <p>`. */
type Lose = (kind: 'element' | 'attribute', what: string) => void

interface Outcome {
  readonly add: Add
  readonly lose: Lose
}

/** Reads what begins with `<` at `start`; gives the index after it. */
const readMarkup = (html: string, start: number, { add, lose }: Outcome): number => {
  if (/[!?]/.test(html[start + 1] ?? '')) return readDeclaration(html, start, add)
  if (!/^<\/?[a-z/]/i.test(html.slice(start, start + 3))) {
    add('html', '<')
    return start + 1
  }
  const tag = readTag(html, start)
  if (tag === undefined) {
    // Nor does any tag after it end; looked for anew at each, that would take forever.
    add('html', safeText(html.slice(start)).replaceAll('<', '&lt;'))
    return html.length
  }
  const { end } = tag
  if (isAllowed(tag, html))
    add('html', tag.plain && tag.attributes.every(isKept(tag)) ? html.slice(start, end) : printTag(tag, lose))
  else {
    const last = tag.closes || !opaque.has(tag.name) ? end : endOf(tag.name, html, end)
    add('shown', html.slice(start, last))
    // Of an element that is text from its beginning, the end adds nothing.
    if (!tag.closes) lose('element', `${html.slice(start, start + 1 + tag.name.length)}>`)
    return last
  }
  return end
}

const isKept = (tag: Tag) => (attribute: Tag['attributes'][number]) => isSafeAttribute(attribute, tag.name)

/** A frame may show a page of another site, if it holds nothing itself: browsers read no markup in it. */
const isAllowed = (tag: Tag, html: string): boolean => {
  if (!/^[a-z][a-z0-9._:-]*$/.test(tag.name) || denied.has(tag.name)) return false
  if (tag.name !== 'iframe' || tag.closes) return true
  const hasPage =
    tag.attributes.some(({ name }) => name.toLowerCase() === 'src') && tag.attributes.every(isKept(tag))
  closing.lastIndex = tag.end
  return hasPage && closing.test(html)
}

const closing = /\s*<\/iframe\s*>/iy

const printTag = (tag: Tag, lose: Lose): string => {
  if (tag.closes) return `</${tag.name}>`
  for (const attribute of tag.attributes)
    if (attribute.name !== '' && !isKept(tag)(attribute))
      lose('attribute', `${attribute.name} of <${tag.name}>`)
  const attributes = tag.attributes
    .filter(isKept(tag))
    .map(({ name, value }) =>
      value === undefined
        ? ` ${name}`
        : ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`,
    )
  return `<${tag.name}${attributes.join('')}>`
}

const endOf = (name: string, html: string, from: number): number => {
  const close = new RegExp(`</${name}\\s*>`, 'gi')
  close.lastIndex = from
  return close.exec(html) === null ? html.length : close.lastIndex
}

const declarations = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

/** Keeps a comment or declaration that is nothing else to any parser, and drops another. */
const readDeclaration = (html: string, start: number, add: Add): number => {
  const [open, close] = declarations.find(([begin]) => html.startsWith(begin, start)) ?? ['<!', '>']
  const found = html.indexOf(close, start + open.length)
  const inside = html.slice(start + open.length, found === -1 ? html.length : found)
  const end = found === -1 ? html.length : found + close.length
  const isComment = open === '<!--'
  const closesEarly = isComment ? /^-?>|--!>|<[!?]/.test(inside) : /[<>]/.test(inside)
  if (!closesEarly && (!inside.includes('<') || isSafeHtml(inside))) add('html', html.slice(start, end))
  return end
}
