import { type Article, isComment, isRemote, type Omission, omissionOf, rootsOf, visit } from '@trifold/core'
import type { Media } from '../media/media.ts'
import type { Flavour } from './flavour.ts'

/** What of an article a host does not show, and why: each told of the block that it stands in. */
export const omissionsOf = (article: Article, flavour: Flavour, urlOf: Media['urlOf']): Omission[] => {
  const ofMetadata = Object.entries(flavour.leavesOut?.(article.meta) ?? {}).map(([id, reason]) =>
    omissionOf({ id, type: 'front matter' }, reason),
  )
  const showsAll = flavour.marks.html && flavour.localPictures === undefined
  return showsAll ? ofMetadata : [...ofMetadata, ...omissionsOfText(article, flavour, urlOf)]
}

const omissionsOfText = (
  article: Article,
  { marks, localPictures }: Flavour,
  urlOf: Media['urlOf'],
): Iterable<Omission> => {
  const found = new Map<string, Omission>()
  let block: Parameters<typeof omissionOf>[0] | undefined
  const tell = (reason: string): void => {
    if (block !== undefined) found.set(`${block.id} ${reason}`, omissionOf(block, reason))
  }
  visit(rootsOf(article), (node) => {
    if ('id' in node) block = node
    if (node.type === 'html' && !marks.html && !isComment(node.value))
      tell('the host leaves raw HTML out; its words are kept without tags')
    if (node.type === 'image' && localPictures !== undefined && !isRemote(urlOf(node.url)))
      tell(localPictures)
  })
  return found.values()
}
