import { z } from 'zod'
import type { Block, Tree } from '../article/tree.ts'
import { containerSchema } from './container.ts'
import type { FencedBase } from './fenced.ts'

/** The layouts that a slide can have; the deck chooses one from a block's meaning, an author by name. */
export const slideLayouts = [
  'title',
  'section',
  'definition',
  'statement',
  'bullets',
  'comparison',
  'story',
  'quote',
  'figure',
  'code',
  'table',
  'faq',
  'summary',
  'sources',
] as const

/** How a slide arranges its content. */
export type SlideLayout = (typeof slideLayouts)[number]

/** A slide made by hand. Its title is the fence's; in text it is an ordinary passage. */
export interface Slide extends FencedBase {
  type: 'slide'
  layout?: SlideLayout | undefined
  children: Block[]
}
export const slideSchema = (tree: Tree) =>
  containerSchema(tree, 'slide').extend({ layout: z.enum(slideLayouts).optional() })

/** A column of a slide: it stands inside a `slide` alone. */
export interface Column extends FencedBase {
  type: 'column'
  children: Block[]
}
export const columnSchema = (tree: Tree) => containerSchema(tree, 'column')
