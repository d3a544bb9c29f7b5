import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import type { SiteFolder } from './site-folder.ts'

/** An object of a file of data. */
export type Data = Readonly<Record<string, unknown>>

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  toml: parseToml,
  yaml: (text) => parseYaml(text, { maxAliasCount: 20 }),
  yml: (text) => parseYaml(text, { maxAliasCount: 20 }),
  json: (text) => JSON.parse(text),
}

/** Brackets nested deeper than this are no configuration, and could overrun a parser. */
const deepest = 200

/** The object in a file of TOML, YAML or JSON; undefined if it is not there, or cannot be read. */
export const readData = async (site: SiteFolder, path: string): Promise<Data | undefined> => {
  const text = await site.text(path)
  const parser = parsers[path.slice(path.lastIndexOf('.') + 1)]
  if (text === undefined || parser === undefined || isDeep(text)) return undefined
  try {
    return dataOf(parser(text.replace(/^\uFEFF/, '')))
  } catch {
    // The tool itself tells what is wrong with its file.
    return undefined
  }
}

/** A value as an object; undefined if it is none. */
export const dataOf = (value: unknown): Data | undefined =>
  // Checked as far as the type says.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : undefined

const isDeep = (text: string): boolean => {
  let depth = 0
  let most = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    most = Math.max(most, depth)
  }
  return most > deepest
}
