import { type Block, type Paragraph, type Phrasing, plainText } from '@trifold/core'
import { endsWithAbbreviation } from '../language/abbreviations.ts'

/** Drops the separator that an author sets after a lead, and the white space around it. */
const afterLead = (value: string): string => value.replace(/^\s*(?:[:：—–.。।۔،、]|-(?=\s))?\s*/u, '')

/** A lead's own last mark: “An account.”, “Direction:”. One that belongs to an abbreviation stays. */
const trimEnd = (value: string): string => {
  const text = value.trimEnd()
  if (/[^.]\.$/u.test(text)) return endsWithAbbreviation(text) ? text : text.slice(0, -1).trimEnd()
  return text.replace(/\s*[:：—–。।۔]$/u, '').replace(/\s+-$/u, '')
}

const mapLastText = (nodes: readonly Phrasing[]): Phrasing[] => {
  const last = nodes.at(-1)
  if (last?.type === 'text') {
    const value = trimEnd(last.value)
    return [...nodes.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])]
  }
  return [...nodes]
}

const mapFirstText = (nodes: readonly Phrasing[]): Phrasing[] => {
  const [first, ...others] = nodes
  if (first?.type === 'break') return others
  if (first?.type !== 'text') return [...nodes]
  const value = afterLead(first.value)
  return value === '' ? others : [{ ...first, value }, ...others]
}

/** What stands in brackets behind a lead and before its separator, up to as many characters. */
const longestAside = 80

/** The words in brackets of `**Term** (x): meaning`, which belong to the term, apart from what follows them. */
const splitAside = (
  nodes: readonly Phrasing[],
): { readonly aside: Phrasing[]; readonly rest: readonly Phrasing[] } => {
  const none = { aside: [], rest: nodes }
  const [first] = nodes
  if (first?.type !== 'text' || !/^\s*[(（]/u.test(first.value)) return none
  const index = nodes.findIndex((node) => node.type === 'text' && /[)）]/u.test(node.value))
  const last = nodes[index]
  if (last?.type !== 'text') return none
  const end = last.value.search(/[)）]/u) + 1
  const aside = [...nodes.slice(0, index), { ...last, value: last.value.slice(0, end) }]
  const after = last.value.slice(end)
  const isShort = plainText(aside).length <= longestAside
  if (!isShort || !/^\s*(?:[:：—–]|-(?=\s))/u.test(after)) return none
  return { aside, rest: [{ ...last, value: after }, ...nodes.slice(index + 1)] }
}

/**
 * The bold words with which a definition or a beat begins, apart from what follows them. The separator between
 * (`:`, `.`, `—`, `–`, `-`) is dropped; brackets before it stay with the words. Without such words, `lead` is empty and
 * `rest` holds all.
 */
export const splitLead = (blocks: readonly Block[]): { lead: Phrasing[]; rest: Block[] } => {
  const [first, ...others] = blocks
  const strong = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || strong?.type !== 'strong') return { lead: [], rest: [...blocks] }
  const { aside, rest } = splitAside(first.children.slice(1))
  const children = mapFirstText(rest)
  const paragraph: Paragraph = { ...first, children }
  return {
    lead: [...mapLastText(strong.children), ...aside],
    rest: children.length === 0 ? others : [paragraph, ...others],
  }
}
