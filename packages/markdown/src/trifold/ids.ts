import { type Phrasing, type ProseMode, plainText, type TermDefinition } from '@trifold/core'
import { slug } from 'github-slugger'
import type { PhrasingContent } from 'mdast'

/** What can stand between braces. */
const sayable = /^[^\s{}"'=]+$/

/** The attribute that keeps a fence's id, unless compiling makes the same of the block's type and content. */
export const fenceId = ({ id, type }: { id: string; type: string }): string[] =>
  isMade(id, type) || !sayable.test(id) ? [] : [`#${id}`]

/** The attribute that keeps a definition's id, unless its term makes the same. */
export const definitionId = ({ id, term }: TermDefinition): string[] =>
  id === slugOf(term) || !sayable.test(id) ? [] : [`#${id}`]

/** What a heading says of itself. */
interface Titled {
  readonly id: string
  readonly prose?: ProseMode | undefined
}

/**
 * The node that says what becomes of the text under a heading, and its id where its words would make another, or end
 * in what would be read as one.
 */
export const attributesOf = ({ id, prose }: Titled, heading: readonly Phrasing[]): PhrasingContent[] => {
  const words = plainText(heading)
  const isSaid = (id !== slugOf(words) || /\}\s*$/.test(words)) && sayable.test(id)
  if (!isSaid && prose === undefined) return []
  return [{ type: 'headingAttributes', id: isSaid ? id : undefined, prose }]
}

/** Whether an id is a type and a hash of seven digits and letters. One of letters alone may be an author's word. */
const isMade = (id: string, type: string): boolean => {
  const kebab = type.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  const hash = id.startsWith(`${kebab}-`) ? id.slice(kebab.length + 1) : ''
  return /^(?=[a-z]*\d)[0-9a-z]{7}(-\d+)?$/.test(hash)
}

/** As compiling makes a slug of words. */
const slugOf = (words: string): string => slug(words.trim().replace(/\s/gu, ' '))
