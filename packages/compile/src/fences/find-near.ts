import type { Position } from '@trifold/core'
import type { Lines } from '../source/lines.ts'
import { readFenceLine } from './fence-line.ts'

/** A line that was meant as a fence and is written so that it is text. */
export interface NearFence {
  readonly line: number
  readonly position: Position
  /** What is wrong with it, as the middle of a sentence. */
  readonly found: string
  readonly help: string
}

/** The last alternatives are what nobody sees: spaces that do not break, marks without a width. */
const near =
  /^(?:[ \t>\u00A0\u200B-\u200F\u2060\uFEFF]|[-+*][ \t]|\d{1,9}[.)][ \t])*(::+|[:：]*：[:：]+)[ \t\u00A0\u200B-\u200F\u2060\uFEFF]*(\/?)([A-Za-z][\w-]*)/
const unseen = /[\u00A0\u200B-\u200F\u2060\uFEFF]/

/** Lines of colons and the name of a block that are none of a block: `::note`, `:::note**Text**`, `:::/note`. */
export const findNear = (lines: Lines, isName: (name: string) => boolean): NearFence[] => {
  if (!/::|：：/.test(lines.text)) return []
  const found: NearFence[] = []
  for (let line = 1; line <= lines.count; line += 1) {
    const text = lines.line(line)
    const match = /::|：[:：]|[:：]：/.test(text) ? near.exec(text) : null
    const [before = '', colons = '', slash = '', name = ''] = match ?? []
    if (match === null || !isName(name.toLowerCase()) || readFenceLine(lines, line) !== undefined) continue
    const start = lines.startOf(line) + text.search(/[:：]{2}/)
    const position = lines.position(start, lines.startOf(line) + text.trimEnd().length)
    found.push({ line, position, ...wrong(before, colons, slash, name) })
  }
  return found
}

const wrong = (
  before: string,
  colons: string,
  slash: string,
  name: string,
): Pick<NearFence, 'found' | 'help'> => {
  if (unseen.test(before))
    return {
      found: 'holds a character that one cannot see beside its colons',
      help: `Delete the line, and type :::${name} anew.`,
    }
  if (colons.includes('：'))
    return {
      found: 'has wide colons where ::: is expected',
      help: `Write :::${name}, and ::: to close it.`,
    }
  if (slash !== '')
    return { found: 'has a name where ::: alone is expected', help: 'Write ::: to close a block.' }
  if (colons.length === 2)
    return {
      found: 'has two colons where three are expected',
      help: `Write :::${name}, and ::: to close it.`,
    }
  return {
    found: `goes on right behind the name ${name}, where a blank, [ or { is expected`,
    help: `Write :::${name}, :::${name} Title or :::${name}{#id}; what it holds begins on the next line.`,
  }
}
