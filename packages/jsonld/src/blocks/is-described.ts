import type { Image, Node } from '@trifold/core'
import { isVideoFile } from '../text/video-address.ts'

/**
 * Whether the graph has a node for an image, or a video that is written as one: it says something by its alt text or
 * its caption, at an address that a browser may load.
 */
export const isDescribed = (node: Node | undefined): node is Image =>
  node?.type === 'image' &&
  `${node.alt ?? ''}${node.title ?? ''}`.trim() !== '' &&
  (!/^[a-z][a-z0-9+.-]*:/i.test(node.url) || /^https?:/i.test(node.url))

/** Whether an image is one, by its address: `![The walk](walk.mp4)` is a video. */
export const isPicture = ({ url }: Image): boolean => !isVideoFile(url)
