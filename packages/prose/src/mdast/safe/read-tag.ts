import type { Attribute } from './safe-attributes.ts'

/** A tag as a browser reads it. */
export interface Tag {
  /** Lower case. */
  readonly name: string
  readonly closes: boolean
  readonly attributes: readonly Attribute[]
  /** The index after its `>`. */
  readonly end: number
  /** Whether every parser of Markdown or HTML reads it alike. */
  readonly plain: boolean
}

const start = /<(\/?)([a-z][^\s/>]*)/iy
const attribute = /[\s/]*(?:(=?[^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?)/y
const finish = /[\s/]*>/y
/** A tag that is raw HTML by CommonMark 0.31, section 6.6, and holds no other. */
const plain =
  /^<\/?[a-z][a-z0-9.-]*(?:\s+[a-z_:@][\w.:@-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^'<]*'|"[^"<]*"))?)*\s*\/?>$/i

/** Reads the tag that begins at `index`; undefined if there is none that ends. */
export const readTag = (html: string, index: number): Tag | undefined => {
  start.lastIndex = index
  const opened = start.exec(html)
  if (opened === null) return undefined
  const [whole, slash, name = ''] = opened
  const attributes: Attribute[] = []
  let at = index + whole.length
  for (;;) {
    finish.lastIndex = at
    if (finish.exec(html) !== null) {
      const end = finish.lastIndex
      const written = html.slice(index, end)
      return { name: name.toLowerCase(), closes: slash === '/', attributes, end, plain: plain.test(written) }
    }
    attribute.lastIndex = at
    const read = attribute.exec(html)
    if (read === null) return undefined
    attributes.push({ name: read[1] ?? '', value: read[2] ?? read[3] ?? read[4] })
    at = attribute.lastIndex
  }
}
