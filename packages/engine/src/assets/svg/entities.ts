const common: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The texts that a document gives names to in its declarations (XML 1.0, section 4.2). */
export type Entities = ReadonlyMap<string, string>

const declaration = /<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>&;]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)')[ \t\r\n]*>/g

/** What a document's type declares. */
export interface Declared {
  readonly entities: Entities
  /** Whether it is names for plain texts alone, and no address but that of a published type. */
  readonly plain: boolean
}

/** Reads a `<!DOCTYPE …>`; undefined if texts with names are markup themselves, or made of others. */
export const readDoctype = (content: string): Declared | undefined => {
  const first = content.indexOf('[')
  const head = first < 0 ? content : content.slice(0, first)
  const declarations = first < 0 ? '' : content.slice(first + 1, content.lastIndexOf(']'))
  const entities = new Map<string, string>()
  const rest = declarations.replace(declaration, (_, name: string, double?: string, single?: string) => {
    if (!entities.has(name)) entities.set(name, double ?? single ?? '')
    return ''
  })
  if ([...entities.values()].some((value) => /[<>&%]/.test(value)) || /<!ENTITY|%/.test(rest))
    return undefined
  const addresses = [...head.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '')
  const isPublished = addresses.every((text) => /^(?:-\/\/W3C\/\/|https?:\/\/www\.w3\.org\/)/.test(text))
  return { entities, plain: rest.trim() === '' && isPublished }
}

/** A value with its references read; those that nobody declared stay as they are. */
export const withoutReferences = (value: string, entities: Entities): string =>
  !value.includes('&')
    ? value
    : value.replace(
        /&(?:#x([0-9a-f]+)|#([0-9]+)|([^;&#\s]+));/gi,
        (whole, hex?: string, decimal?: string, name = '') => {
          if (name !== '') return common.get(name) ?? entities.get(name) ?? whole
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole
        },
      )
