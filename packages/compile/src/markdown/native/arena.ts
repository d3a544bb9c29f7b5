import type { Position } from 'unist'

/** The buffer in which satteri hands over a tree. Nodes are known by their number, the root by 0. */
export interface Arena {
  /** The number of a node's type. */
  type(node: number): number
  position(node: number): Position | undefined
  childrenOf(node: number): Uint32Array
  /** A byte of what belongs to a node's type. */
  byte(node: number, offset: number): number
  word(node: number, offset: number): number
  /** Empty where the node has none. */
  string(node: number, offset: number): string
}

/** Where what stands in the buffer (`generated/arena-layout.js` of satteri 0.10): the header and each node by words of four bytes. */
const magic = 0x52_41_44_4d
const header = {
  magic: 0,
  nodeSize: 2,
  nodes: 3,
  nodesAt: 4,
  links: 5,
  linksAt: 6,
  dataAt: 8,
  textSize: 9,
  textAt: 10,
}
const field = {
  start: 3,
  end: 4,
  startLine: 5,
  startColumn: 6,
  endLine: 7,
  endColumn: 8,
  links: 9,
  linkCount: 10,
  data: 11,
  dataSize: 12,
}
const nodeSize = 52
const nodeWords = nodeSize / 4

/** Opens satteri's buffer. Throws at one of another layout, which another version may write. */
export const openArena = (bytes: Uint8Array): Arena => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = (at: number): number => view.getUint32(at * 4, true)
  if (head(header.magic) !== magic || head(header.nodeSize) !== nodeSize)
    throw new Error('The native parser answers in a layout that this version does not read.')
  const words = (from: number, count: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + from, count)
  const nodes = words(head(header.nodesAt), head(header.nodes) * nodeWords)
  const links = words(head(header.linksAt), head(header.links))
  const dataAt = head(header.dataAt)
  const get = (node: number, name: number): number => nodes[node * nodeWords + name] ?? 0
  const at = (node: number, offset: number): number => dataAt + get(node, field.data) + offset
  const text = openText(bytes.subarray(head(header.textAt), head(header.textAt) + head(header.textSize)))
  return {
    type: (node) => view.getUint8(head(header.nodesAt) + node * nodeSize + 4),
    position: (node) => {
      const line = get(node, field.startLine)
      // A node that stands nowhere in the text has the line 0.
      if (line === 0) return undefined
      return {
        start: { line, column: get(node, field.startColumn), offset: get(node, field.start) },
        end: {
          line: get(node, field.endLine),
          column: get(node, field.endColumn),
          offset: get(node, field.end),
        },
      }
    },
    childrenOf: (node) =>
      links.subarray(get(node, field.links), get(node, field.links) + get(node, field.linkCount)),
    byte: (node, offset) => view.getUint8(at(node, offset)),
    word: (node, offset) => view.getUint32(at(node, offset), true),
    string: (node, offset) => {
      if (offset + 8 > get(node, field.dataSize)) return ''
      const [from, size] = [
        view.getUint32(at(node, offset), true),
        view.getUint32(at(node, offset) + 4, true),
      ]
      return text(from, size)
    },
  }
}

/** Parts of a text by their bytes. Where each byte is a character, as in English, the text is decoded once. */
const openText = (bytes: Uint8Array): ((from: number, size: number) => string) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = buffer.toString()
  return whole.length === buffer.length
    ? (from, size) => whole.slice(from, from + size)
    : (from, size) => buffer.toString('utf8', from, from + size)
}
