import type { Article, Finding, Neighbours } from '@trifold/core'
import { missingBlocks } from './missing-blocks.ts'
import { blockNames, type Entry, outlineOf } from './outline.ts'

/** Past this many, nobody reads on. */
const mostFindings = 10

/** What a translation lacks of the blocks that its original has. */
export const translationFindings = (whole: Article, { original }: Neighbours): Finding[] => {
  if (original === undefined) return []
  const missing = missingBlocks(outlineOf(original.article), outlineOf(whole))
  const told = missing
    .slice(0, mostFindings)
    .map((entry) => lacks(describe(entry), original.file, entry.line))
  const others = missing.length - told.length
  return others === 0 ? told : [...told, lacks(`${others} further blocks`, original.file, undefined)]
}

const describe = ({ type, name }: Entry): string => {
  const kind = type === 'section' ? 'section' : blockNames[type]
  return name === '' ? `the ${kind}` : `the ${kind} “${name}”`
}

const lacks = (what: string, file: string, line: number | undefined): Finding => ({
  code: 'translation-complete',
  severity: 'warning',
  message: `This translation lacks ${what}${line === undefined ? ` of ${file}` : ` of line ${line} of ${file}`}; expected a counterpart of each block.`,
  help: 'Translate the block, or take it out of the original if it no longer holds.',
})
