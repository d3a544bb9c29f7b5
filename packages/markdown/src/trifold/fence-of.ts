import type { Phrasing } from '@trifold/core'
import { type Fence, type Lowering, lowerPhrasing } from '@trifold/prose'
import type { RootContent } from 'mdast'

/** A block of Trifold's own as its fence; the attributes stand between braces as they are given. */
export const fenceOf = (
  name: string,
  title: readonly Phrasing[] | undefined,
  attributes: string[],
  children: RootContent[],
  state: Lowering,
): Fence => ({
  type: 'fence',
  name,
  title: lowerPhrasing(title ?? [], state),
  attributes,
  tight: state.tight,
  children,
})

/** `key=value`, quoted where it has to be; nothing without a value. */
export const attribute = (key: string, value: string | number | boolean | undefined): string[] => {
  if (value === undefined) return []
  if (value === true) return [key]
  const text = String(value)
  if (/^[\w.:/-]+$/.test(text)) return [`${key}=${text}`]
  return [text.includes('"') ? `${key}='${text}'` : `${key}="${text}"`]
}
