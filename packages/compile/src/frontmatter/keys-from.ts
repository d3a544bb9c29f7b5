import type { Lines } from '../source/lines.ts'
import { foldKey, meaningsOf } from './keys.ts'

/** Front matter that is longer is not looked through. */
const mostLines = 200

const ending = /^\s*(?:[-–—]{2,}|[–—])\s*$/
const keyed = /^([A-Za-z][\w-]*)[ \t]*(:(\s?)|=)/

/** What keys are like that may be meant as front matter. */
export interface Keys {
  /** How many of them Trifold reads. */
  readonly known: number
  readonly hasBlank: boolean
  /** `title = A`, as TOML has it. */
  readonly hasEquals: boolean
}

/** Lines of keys, and what is indented or listed under them, up to one that ends them. */
export const keysFrom = (lines: Lines, from: number): Keys | undefined => {
  const meanings = meaningsOf()
  let known = 0
  let hasBlank = false
  let hasEquals = false
  for (let line = from; line <= Math.min(lines.count, from + mostLines); line += 1) {
    const text = lines.line(line)
    if (ending.test(text)) return { known, hasBlank, hasEquals }
    const [key, name = '', sign, blank = ''] = keyed.exec(text) ?? []
    if (key === undefined && !(line > from && /^(?:\s|- |#)/.test(text))) return undefined
    if (meanings.has(foldKey(name))) known += 1
    hasEquals ||= sign === '='
    hasBlank ||=
      sign !== '=' && (blank !== '' || (key !== undefined && text.trimEnd().length === key.trimEnd().length))
  }
  return undefined
}
