import { type Asset, type Image, isRemote, type Position } from '@trifold/core'
import type { ElementContent } from 'hast'
import { imageLocal } from '../../findings.ts'
import { element, type Piece, type State, text } from '../state.ts'
import { hrefOf } from './link.ts'

export const image = (node: Image, state: State): Piece[] => [picture(node, state)]

/** An image as an article names it, in Markdown or in raw HTML. */
export interface Picture {
  readonly url: string
  readonly alt?: string | null | undefined
  readonly title?: string | null | undefined
  /** In CSS px, if the author wants another width than the file's own. */
  readonly width?: number | undefined
  readonly position?: Position | undefined
}

/** The image itself, embedded or from its address; a link to it if it is on another machine; its words if there is none. */
export const picture = (node: Picture, state: State): ElementContent => {
  if (isInlineImage(node.url)) return embedded(node, node.url)
  if (isRemote(node.url)) return remote(node, state)
  const asset = state.asset(node.url)
  return asset === undefined ? missing(node) : embedded(node, asset.address ?? dataUrl(asset), asset)
}

/** A data: URL that holds a picture and nothing that runs. */
const isInlineImage = (url: string): boolean =>
  /^data:image\/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/.test(url)

/** The bytes of an asset as a URL; in an `<img>`, an SVG's scripts and links are dead. */
export const dataUrl = (asset: Asset): string => {
  const { buffer, byteOffset, byteLength } = asset.bytes
  return `data:${asset.mediaType};base64,${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`
}

const embedded = ({ alt, title, width }: Picture, src: string, size?: Asset): ElementContent =>
  element('img', { src, alt: alt ?? '', title: title ?? undefined, ...boxOf(width, size) })

const boxOf = (width: number | undefined, size: Asset | undefined): { width?: number; height?: number } => {
  if (size === undefined || size.width <= 0 || size.height <= 0) return width === undefined ? {} : { width }
  const shown = width ?? size.width
  return { width: Math.round(shown), height: Math.max(1, Math.round((shown * size.height) / size.width)) }
}

const captionOf = ({ alt, title, url }: Picture, state: State): string =>
  alt?.trim() || title?.trim() || fileName(url) || state.words.image

const fileName = (url: string): string => /([^/?#]*)(?:[?#].*)?$/.exec(url)?.[1] ?? ''

const remote = (node: Picture, state: State): ElementContent => {
  state.report(node.position, imageLocal(node.url))
  const caption = captionOf(node, state)
  // Its own scheme is checked without a second finding.
  const href = state.linked ? undefined : hrefOf(node.url, node.position, { ...state, report: () => {} })
  const { title } = furtherWords(node, caption)
  if (href === undefined) return element('span', { className: ['remote-image'], title }, [text(caption)])
  return element('a', { className: ['remote-image'], href, title }, [text(caption)])
}

const missing = (node: Picture): ElementContent => {
  const words = node.alt?.trim() || node.title?.trim() || fileName(node.url)
  return element('span', { className: ['missing-image'], ...furtherWords(node, words) }, [text(words)])
}

/** The title of an image whose words stand in for it, unless they are the title. */
const furtherWords = ({ title }: Picture, words: string): { title?: string } =>
  !title?.trim() || title.trim() === words ? {} : { title }
