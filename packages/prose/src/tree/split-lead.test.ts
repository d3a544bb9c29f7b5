import { type Block, type Phrasing, plainText } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { splitLead } from './split-lead.ts'
import { withoutLinks } from './without-links.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const strong = (value: string): Phrasing => ({ type: 'strong', children: [text(value)] })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', id: 'p', children })

describe('splitLead', () => {
  it.each([
    ['An account.', ' Someone opens one.', 'An account', 'Someone opens one.'],
    ['Presence', ' is being found.', 'Presence', 'is being found.'],
    ['Direction', ': one way', 'Direction', 'one way'],
    ['Direction:', ' one way', 'Direction', 'one way'],
    ['Silence', ' — nobody answers', 'Silence', 'nobody answers'],
    ['Silence', '–nobody', 'Silence', 'nobody'],
    ['Silence', ' - nobody', 'Silence', 'nobody'],
    ['Silence', '. Nobody', 'Silence', 'Nobody'],
    ['沈黙', '：誰も', '沈黙', '誰も'],
    ['Why?', ' Because.', 'Why?', 'Because.'],
    ['Wait...', ' what', 'Wait...', 'what'],
    ['The U.S.', ' is large', 'The U.S.', 'is large'],
    ['Acme Inc.', ' makes it', 'Acme Inc.', 'makes it'],
    ['Below', ' -5 degrees', 'Below', '-5 degrees'],
    ['API', ' (an interface): what programs call', 'API (an interface)', 'what programs call'],
    ['存在', '（そんざい）：在ること', '存在（そんざい）', '在ること'],
    ['API', ' (an interface) is called', 'API', '(an interface) is called'],
    ['API', ' (an interface: open', 'API', '(an interface: open'],
    ['API', ` (${'a'.repeat(90)}): called`, 'API', `(${'a'.repeat(90)}): called`],
    ['It is no.', ' Never.', 'It is no', 'Never.'],
  ])('parts %j from %j', (bold, rest, lead, expected) => {
    const split = splitLead([paragraph(strong(bold), text(rest))])
    expect([plainText(split.lead), plainText(split.rest)]).toEqual([lead, expected])
  })

  it('keeps marked words in the brackets behind a lead', () => {
    const [open, marked, close] = [
      text(' (lat. '),
      { type: 'emphasis', children: [text('locus')] },
      text('): a place'),
    ]
    const split = splitLead([paragraph(strong('Locus'), open, marked as Phrasing, close)])
    expect([plainText(split.lead), plainText(split.rest)]).toEqual(['Locus (lat. locus)', 'a place'])
  })

  it('keeps what follows the paragraph', () => {
    const more = paragraph(text('More.'))
    expect(splitLead([paragraph(strong('Alone.')), more])).toEqual({ lead: [text('Alone')], rest: [more] })
    expect(splitLead([paragraph(strong('A'), { type: 'break' }, text('b'))]).rest).toEqual([
      paragraph(text('b')),
    ])
  })

  it.each([
    ['nothing', []],
    ['a paragraph that does not begin in bold', [paragraph(text('a '), strong('b'))]],
    ['an empty paragraph', [paragraph()]],
    ['a rule', [{ type: 'thematicBreak', id: 'r' } as Block]],
  ])('finds no lead in %s', (_, blocks) => {
    expect(splitLead(blocks)).toEqual({ lead: [], rest: blocks })
  })
})

describe('withoutLinks', () => {
  it('keeps the words of links, drops calls of footnotes', () => {
    const link: Phrasing = { type: 'link', url: '#a', children: [text('a'), strong('b')] }
    const nodes: Phrasing[] = [
      { type: 'emphasis', children: [link] },
      { type: 'footnoteReference', identifier: '1' },
    ]
    expect(withoutLinks(nodes)).toEqual([{ type: 'emphasis', children: [text('a'), strong('b')] }])
  })
})
