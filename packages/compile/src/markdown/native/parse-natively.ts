import type { Root } from 'mdast'
import type { Native } from './load-native.ts'
import { readTree } from './read-tree.ts'

/** Tables, footnotes, strikethrough, task lists, autolinks: GFM and nothing else (`generated/parse-options.js` of satteri 0.10). */
const gfm = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 11)

/** Parses CommonMark and GFM; undefined where the program gives up. */
export const parseNatively = (text: string, native: Native): Root | undefined => {
  const bytes = serialize(text, native)
  return bytes && readTree(bytes)
}

const serialize = (text: string, native: Native): Uint8Array | undefined => {
  try {
    const handle = native.createMdastHandle(text, gfm, true)
    try {
      return native.serializeHandle(handle)
    } finally {
      native.dropHandle(handle)
    }
  } catch {
    return undefined
  }
}
