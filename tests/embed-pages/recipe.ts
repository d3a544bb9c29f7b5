import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootsOf, visit } from '@trifold/core'
import { compileText } from '../articles/compile-text.ts'

/** A recipe of the handbook: what it tells its readers to write. */
export interface Recipe {
  /** Text of each file, by the name above it. */
  readonly files: Readonly<Record<string, string>>
  /** Code without a name: the line that is added to a layout. */
  readonly line: string
}

const handbook = join(import.meta.dirname, '../../content/handbook/structured-data.md')

/** Reads a recipe as Trifold compiles it, so that tests follow what readers see. */
export const readRecipe = (sectionId: string): Recipe => {
  const { article } = compileText(readFileSync(handbook, 'utf8'))
  const section = article?.children.find(({ id }) => id === sectionId)
  if (article === undefined || section === undefined)
    throw new Error(`The handbook has no section ${sectionId}`)
  const files: Record<string, string> = {}
  const nameless: string[] = []
  visit([section, ...rootsOf({ ...article, children: [] })], (node) => {
    if (node.type !== 'code') return
    const title = /title="([^"]+)"/.exec(node.meta ?? '')?.[1]
    if (title === undefined) nameless.push(node.value)
    else files[title] = `${node.value}\n`
  })
  return { files, line: nameless.join('\n') }
}
