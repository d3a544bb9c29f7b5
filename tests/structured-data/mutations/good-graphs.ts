import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printedGraphs } from '../graphs/printed-graphs.ts'
import type { Mutable } from './places.ts'

const folder = join(import.meta.dirname, '../../../packages/schema-org/fixtures/valid')

const isPlain = (document: Mutable): boolean => document['@context'] === 'https://schema.org'

/** Graphs without a fault, of many kinds: those that Trifold prints on a site, and valid ones written by hand. */
export const goodGraphs = async (): Promise<Mutable[]> => {
  const written = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  const printed = (await printedGraphs()).filter(({ name }) => name.endsWith('on a site'))
  return [...written.filter(isPlain), ...printed.map(({ document }) => document as unknown as Mutable)]
}
