import { drawing, foreign, svgNamespace } from './elements.ts'
import { readDoctype, withoutReferences } from './entities.ts'
import { isSafeAttribute } from './safe-attribute.ts'
import { isSafeStyle, tameStyle } from './safe-style.ts'
import { type Markup, scanMarkup } from './scan-markup.ts'

/** An SVG that runs nothing and asks for nothing, however it is shown, and the names of what was taken out of it. */
export interface TamedSvg {
  readonly bytes: Uint8Array
  readonly taken: readonly string[]
}

/** Deeper than a browser draws. */
const deepest = 1_000
/** Pictures in pictures in pictures. */
const mostNested = 3

/** Encodings in which every sign of markup is the byte that it is in ASCII. */
const asAscii = /^(?:utf-?8|us-ascii|ascii|iso-?8859-\d+|latin1|windows-125\d|cp125\d|koi8-[ru]|macintosh)$/i

/**
 * Takes out of an SVG what could run or ask for something if the file were opened by itself, or put into a page: scripts, handlers,
 * documents of other kinds, addresses. One that holds none of it stays as it is, byte for byte. Undefined if it is not well-formed,
 * or in an encoding in which markup may look like something else.
 */
export const tameSvg = (bytes: Uint8Array, nested = 0): TamedSvg | undefined => {
  // Every byte a letter: markup is ASCII, and all else is passed on as it came.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const parts = scanMarkup(text)
  if (parts === undefined) return undefined
  const work = createWork(nested)
  for (const part of parts) if (!work.take(part)) return undefined
  if (!work.isWhole()) return undefined
  const { cuts, taken } = work
  if (cuts.length === 0) return { bytes, taken: [] }
  return { bytes: Buffer.from(withCuts(text, cuts), 'latin1'), taken: [...taken] }
}

/** A part of the text that another stands in for. */
type Cut = readonly [start: number, end: number, text: string]

const withCuts = (text: string, cuts: readonly Cut[]): string => {
  let at = 0
  const kept: string[] = []
  for (const [start, end, instead] of cuts) {
    kept.push(text.slice(at, start), instead)
    at = end
  }
  return kept.join('') + text.slice(at)
}

/** An element that is open. */
interface Open {
  readonly name: string
  readonly local: string
  readonly prefixes: ReadonlyMap<string, string>
  /** Where what is taken out with it begins, if it is not kept. */
  readonly cutFrom?: number | undefined
}

interface Work {
  readonly cuts: Cut[]
  readonly taken: Set<string>
  /** Takes the next part; false if the document is not well-formed. */
  take(part: Markup): boolean
  isWhole(): boolean
}

const createWork = (nested: number): Work => {
  const cuts: Cut[] = []
  const taken = new Set<string>()
  const open: Open[] = []
  let entities: ReadonlyMap<string, string> = new Map()
  /** References to names that are declared no more have to be read wherever they stand. */
  let inlined = false
  let roots = 0
  let skipping = 0
  const cut = (name: string, start: number, end: number, text = ''): void => {
    taken.add(name)
    cuts.push([start, end, text])
  }
  const inlineIn = (part: Markup & { content: string }): void => {
    const plain = withNames(part.content, entities)
    if (inlined && plain !== part.content) cuts.push([part.start, part.end, plain])
  }
  const isSafeSvg = (bytes: Uint8Array): boolean =>
    nested < mostNested && tameSvg(bytes, nested + 1)?.taken.length === 0
  const openElement = (part: Markup & { kind: 'open' }): boolean => {
    if (open.length === 0) roots += 1
    if (open.length >= deepest || roots > 1) return false
    const around = open.at(-1)?.prefixes ?? new Map()
    const prefixes = prefixesOf(part, around, entities)
    const [prefix, local] = namesOf(part.name)
    const kept = isKept(prefix, local, prefixes)
    if (skipping === 0 && kept) {
      for (const { name, value, start, end } of part.attributes) {
        const [before, own] = namesOf(name)
        const read = withoutReferences(value, entities)
        const attribute = { element: local, name: own, prefixed: before !== '', value: read }
        if (before !== 'xmlns' && name !== 'xmlns' && !isSafeAttribute(attribute, isSafeSvg))
          cut(name, start, end)
        else if (inlined && value !== withNames(value, entities))
          cuts.push([end - 1 - value.length, end - 1, withNames(value, entities)])
      }
    }
    if (part.closed) {
      if (!kept && skipping === 0) cut(local, part.start, part.end)
      return true
    }
    if (!kept) skipping += 1
    open.push({ name: part.name, local, prefixes, cutFrom: kept ? undefined : part.start })
    return true
  }
  const closeElement = ({ name, end }: Markup & { kind: 'close' }): boolean => {
    const last = open.pop()
    if (last === undefined || last.name !== name) return false
    if (last.cutFrom === undefined) return true
    skipping -= 1
    if (skipping === 0) cut(last.local, last.cutFrom, end)
    return true
  }
  const takeText = (kind: 'text' | 'data', part: Markup & { content: string }): void => {
    const { content, start, end } = part
    const read = kind === 'data' ? content : withoutReferences(content, entities)
    if (open.at(-1)?.local === 'style') {
      if (!isSafeStyle(read)) cut('style', start, end, escaped(tameStyle(read)))
      else if (kind === 'text') inlineIn(part)
    } else if (kind === 'text') inlineIn(part)
    // A page reads such a section in a title as a comment that ends at the first bracket.
    else if (/[<>]/.test(content)) cuts.push([start, end, escaped(content)])
  }
  const takeOther = (part: Markup & { content: string }): boolean => {
    const { kind, content, start, end } = part
    if (kind === 'doctype') {
      const declared = readDoctype(content)
      if (declared === undefined || open.length > 0) return false
      entities = declared.entities
      inlined = !declared.plain
      if (!declared.plain) cut('DOCTYPE', start, end)
    } else if (kind === 'comment') {
      if (/^-?>|--/.test(content)) cut('comment', start, end)
    } else if (/^xml[ \t\r\n]/i.test(content)) {
      if (!asAscii.test(/encoding[ \t\r\n]*=[ \t\r\n]*["']([^"']*)/.exec(content)?.[1] ?? 'utf-8'))
        return false
    } else if (/^xml-?stylesheet|[<>]/i.test(content)) cut('stylesheet', start, end)
    return true
  }
  return {
    cuts,
    taken,
    isWhole: () => open.length === 0 && roots === 1,
    take: (part) => {
      if (part.kind === 'open') return openElement(part)
      if (part.kind === 'close') return closeElement(part)
      if (skipping > 0) return true
      if (part.kind !== 'text' && part.kind !== 'data') return takeOther(part)
      takeText(part.kind, part)
      return open.length > 0 || /^(?:\u00ef\u00bb\u00bf)?\s*$/.test(part.content)
    },
  }
}

/** Elements of SVG that draw, and what programs keep in a namespace of their own; no other language that browsers read. */
const isKept = (prefix: string, local: string, prefixes: Open['prefixes']): boolean => {
  const namespace = prefixes.get(prefix)
  if (prefix === '' || namespace === svgNamespace)
    return drawing.has(local) && (namespace === undefined || !foreign.has(namespace))
  return namespace !== undefined && !foreign.has(namespace)
}

const prefixesOf = (
  { attributes }: Markup & { kind: 'open' },
  around: Open['prefixes'],
  entities: ReadonlyMap<string, string>,
): Open['prefixes'] => {
  const own = attributes.flatMap(({ name, value }): [string, string][] =>
    name === 'xmlns' || name.startsWith('xmlns:')
      ? [[name.slice(6), withoutReferences(value, entities)]]
      : [],
  )
  return own.length === 0 ? around : new Map([...around, ...own])
}

/** `xlink:href` as its two parts. */
const namesOf = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

/** Text with the names put in whose declaration is taken out. */
const withNames = (text: string, entities: ReadonlyMap<string, string>): string =>
  text.replace(/&([^;&#\s]+);/g, (whole, name: string) => {
    const value = entities.get(name)
    return value === undefined ? whole : value.replaceAll('"', '&quot;').replaceAll("'", '&apos;')
  })

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
