import type { Image, Link, Node } from '@trifold/core'
import { videoAddress } from '../text/video-address.ts'
import type { Film } from './gathered.ts'
import { isDescribed, isPicture } from './is-described.ts'

/** The video that a node is, or leads to: `![The walk](walk.mp4)`, `[![The walk](walk.png)](https://youtu.be/…)`. */
export const filmOf = (node: Node): Film | undefined => {
  if (node.type === 'link') return linkedFilm(node)
  if (!isDescribed(node) || isPicture(node)) return undefined
  const address = videoAddress(node.url)
  return (
    address && { ...wordsOf(node), address, thumbnail: undefined, isShown: true, position: node.position }
  )
}

const linkedFilm = (link: Link): Film | undefined => {
  const [image] = link.children
  if (link.children.length !== 1 || !isDescribed(image) || !isPicture(image)) return undefined
  const address = videoAddress(link.url)
  return (
    address && {
      ...wordsOf(image),
      address,
      thumbnail: image.url,
      isShown: false,
      position: link.position,
    }
  )
}

const wordsOf = ({ alt, title }: Image): Pick<Film, 'name' | 'caption'> => ({
  name: alt?.trim() || title?.trim() || '',
  caption: title?.trim() ?? '',
})
