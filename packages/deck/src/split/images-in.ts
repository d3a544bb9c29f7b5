import type { Image, Phrasing } from '@trifold/core'

/** All images of a text, in order. */
export const imagesIn = (nodes: readonly Phrasing[]): Image[] => {
  const images: Image[] = []
  collectImages(nodes, images)
  return images
}

const collectImages = (nodes: readonly Phrasing[], images: Image[]): void => {
  for (const node of nodes)
    if (node.type === 'image') images.push(node)
    else if ('children' in node) collectImages(node.children, images)
}
