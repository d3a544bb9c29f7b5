import { type Block, type Code, type List, type ListItem, type Phrasing, plainText } from '@trifold/core'
import { inlineText } from '../split/inline-slice.ts'
import { endsInColon } from '../split/sentences-of.ts'
import type { Composition } from './composition.ts'

/**
 * Whether a block is furniture of a page rather than something to show: an editor’s note before the text begins, a
 * tag of a template, a table of contents, code that a document runs and hides. It is spoken.
 */
export const isSpoken = (composition: Composition, block: Block): boolean => {
  if (block.type === 'list') return isContents(block)
  if (block.type === 'code') return isHidden(block)
  if (block.type === 'paragraph') return isTag(block.children) || isEditorsNote(composition, [block])
  return block.type === 'blockquote' && isEditorsNote(composition, block.children)
}

/** A tag of Hugo or Liquid that stands alone, for which a site would print something. */
const isTag = (nodes: readonly Phrasing[]): boolean =>
  /^\s*(?:\{\{[<%](?:(?!\}\})[\s\S])*\}\}|\{%(?:(?!%\})[\s\S])*%\})\s*$/u.test(inlineText(nodes))

/** Characters of a motto; an editor’s note is longer. */
const longestMotto = 60

/** Emphasised as a whole, before the first heading and before anything else is shown. */
const isEditorsNote = ({ scene, drafts }: Composition, blocks: readonly Block[]): boolean =>
  !scene.titled &&
  drafts.length === 1 &&
  blocks.length === 1 &&
  blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      plainText(block).length > longestMotto &&
      !endsInColon(plainText(block)) &&
      block.children.some(({ type }) => type === 'emphasis') &&
      !/[\p{L}\p{N}]/u.test(plainText(block.children.filter(({ type }) => type !== 'emphasis'))),
  )

/** A list of links to places in the article, and of nothing else. */
const isContents = ({ children }: List): boolean => children.length > 1 && children.every(isWayIn)

const isWayIn = ({ children }: ListItem): boolean =>
  children.every(
    (block) =>
      (block.type === 'list' && block.children.every(isWayIn)) ||
      (block.type === 'paragraph' && block.children.every((node) => isBlank(node) || isInPage(node))),
  ) && plainText(children).trim() !== ''

const isInPage = (node: Phrasing): boolean => node.type === 'link' && node.url.startsWith('#')

/** A chunk of R Markdown or Quarto whose code is not shown: `{r, include=FALSE}`. */
const isHidden = ({ lang, meta }: Code): boolean =>
  /^\{.*\b(?:include|echo)\s*=\s*(?:FALSE|F)\b/u.test(`${lang ?? ''} ${meta ?? ''}`.trim())

/** Characters of the longest title that a work may have; what is longer is no title, and may need several slides. */
const longestTitle = 300

/** The works that a list of links, and of nothing else, names. */
export const linkedWorks = ({ children }: List): { title: string; url: string }[] | undefined => {
  const works = children.map(({ children }) => {
    const [only, ...others] = children
    if (only?.type !== 'paragraph' || others.length > 0) return undefined
    const [link, ...rest] = only.children.filter((node) => !isBlank(node))
    if (link?.type !== 'link' || rest.length > 0 || !/^https?:/.test(link.url)) return undefined
    const title = plainText(link).trim()
    const isTitle = title.length <= longestTitle || /^https?:\/\/\S+$/i.test(title)
    return title === '' || !isTitle ? undefined : { title, url: link.url }
  })
  const named = works.filter((work) => work !== undefined)
  return named.length > 1 && named.length === children.length ? named : undefined
}

const isBlank = (node: Phrasing): boolean => node.type === 'text' && node.value.trim() === ''
