import { decode } from '../source/decode.ts'
import { createLines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { isEmpty, type Json, jsonOf } from './field.ts'
import { findFrontmatter, type Notation } from './find-frontmatter.ts'
import { type Aliases, foldKey, type KeyName, meaningsOf } from './keys.ts'
import { parseFrontmatter } from './parse-frontmatter.ts'
import { readValues } from './read-values.ts'

/** A key as an author wrote it. */
export interface SurveyedKey {
  readonly key: string
  /** Which of Trifold's keys it is read as. */
  readonly means: KeyName | undefined
  /** Whether it says nothing. */
  readonly empty: boolean
  readonly value: Json
}

/** What an article's front matter is made of, for those who want to know how a collection is written. */
export interface FrontmatterSurvey {
  /** Front matter that is there and cannot be read is `unread`. */
  readonly form: 'none' | Exclude<Notation, 'script'> | 'unread'
  readonly keys: readonly SurveyedKey[]
  /** Values that cannot be read as what their key means. */
  readonly misread: number
}

/** Reads front matter alone, under a collection's aliases. Tells no findings: those are told when the article is compiled. */
export const surveyFrontmatter = (bytes: Uint8Array, aliases: Aliases = {}): FrontmatterSurvey => {
  let unread = false
  let misread = 0
  const note: Report = (_, { code }) => {
    unread ||= code === 'frontmatter-data' || code === 'frontmatter-closed'
    if (code === 'frontmatter-value') misread += 1
  }
  const lines = createLines(decode(bytes, note) ?? '')
  const block = findFrontmatter(lines, note)
  if (unread) return { form: 'unread', keys: [], misread }
  if (block === undefined) return { form: 'none', keys: [], misread }
  const map = parseFrontmatter(lines, block, false, note)
  if (map === undefined) return { form: 'unread', keys: [], misread }
  readValues(map, { aliases }, note)
  const meanings = meaningsOf(aliases)
  const keys = [...map.entries.values()].map(
    ({ key, field }): SurveyedKey => ({
      key,
      means: meanings.get(foldKey(key))?.name,
      empty: isEmpty(field),
      value: jsonOf(field),
    }),
  )
  return { form: block.notation === 'script' ? 'unread' : block.notation, keys, misread }
}
