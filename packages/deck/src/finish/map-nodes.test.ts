import { describe, expect, it } from 'vitest'
import { mapNodes } from './map-nodes.ts'

const text = (value: string) => ({ type: 'text', value })
const upper = (node: object): unknown =>
  'value' in node && node.value === 'drop'
    ? undefined
    : 'value' in node && node.value === 'a'
      ? text('A')
      : node

describe('mapNodes', () => {
  it('changes nodes wherever they are, and leaves out of lists what it is told to', () => {
    const deck = { slots: { body: [text('a'), text('drop'), { inner: text('a') }, 'kept'] } }
    expect(mapNodes(deck, upper)).toEqual({ slots: { body: [text('A'), { inner: text('A') }, 'kept'] } })
    expect(deck.slots.body).toHaveLength(4)
  })

  it('goes on inside what it changed', () => {
    const link = { type: 'link', url: '#old', children: [text('a')] }
    const changed = mapNodes([link], (node) => ('url' in node ? { ...node, url: '#new' } : upper(node)))
    expect(changed).toEqual([{ type: 'link', url: '#new', children: [text('A')] }])
  })

  it('keeps the objects that hold nothing to change', () => {
    const [same, other] = [{ children: [text('b')] }, { children: [text('a')] }]
    const value = [same, other]
    const mapped = mapNodes(value, upper)
    expect(mapped[0]).toBe(same)
    expect(mapped[1]).not.toBe(other)
    expect(mapNodes([same], upper)).toEqual([same])
  })
})
