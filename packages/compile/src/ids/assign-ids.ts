import { type Node, plainText, visit } from '@trifold/core'
import { slug } from 'github-slugger'
import { digestsOf } from './digest.ts'

/** So that a suffix still fits an id's 200 characters. */
const longest = 180

/**
 * Gives every block without an id one that survives edits elsewhere: headings, sections and questions the slug of
 * their words, as on GitHub, definitions that of their term, others their type and a hash of what they say.
 */
export const assignIds = (roots: readonly Node[], taken: Iterable<string>): void => {
  const used = new Set(taken)
  const digests = digestsOf(roots)
  const counts = new Map<string, number>()
  const unique = (wanted: string): string => {
    let count = counts.get(wanted) ?? 0
    let id = wanted
    for (; used.has(id); id = `${wanted}-${count}`) count += 1
    counts.set(wanted, count)
    used.add(id)
    return id
  }
  visit(roots, (node) => {
    if (!('id' in node) || node.id !== '') return
    node.id = unique(slugOf(node) || `${kebab(node.type)}-${digests.get(node)}`)
  })
}

const slugOf = (node: Node): string => {
  if (node.type === 'section') return slugify(plainText(node.heading))
  if (node.type === 'heading') return slugify(plainText(node.children))
  if (node.type === 'question') return slugify(plainText(node.question))
  return node.type === 'termDefinition' ? slugify(node.term) : ''
}

/** GitHub's slug of a heading; empty when nothing is left of it. */
export const slugify = (text: string): string => {
  const slugged = slug(text.trim().replace(/\s/gu, ' ')).replace(/[\s#<>"'`]/gu, '')
  // Half of a surrogate pair is no character.
  return slugged.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
}

const kebab = (type: string): string => type.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
