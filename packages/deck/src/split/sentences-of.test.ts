import { describe, expect, it } from 'vitest'
import { strong, text } from '../../test/build-article.ts'
import { inlineText, sliceInline } from './inline-slice.ts'
import { leadingSentence, sentencesOf } from './sentences-of.ts'

describe('leadingSentence', () => {
  it('keeps the markup inside it', () => {
    const nodes = [text('See '), strong('this. And'), text(' that.')]
    expect(leadingSentence(nodes)).toEqual([text('See '), strong('this.')])
  })

  it.each([['Three things follow:'], ['次の三つ：'], ['   ']])('is empty for %j', (value) => {
    expect(leadingSentence([text(value)])).toEqual([])
  })

  it('of a sentence without end is its beginning', () => {
    const lead = inlineText(leadingSentence([text('and so on '.repeat(1000))]))
    expect(lead).toMatch(/^and so on .*[a-z]…$/)
    expect(lead.length).toBeLessThan(330)
  })

  it('is the whole text where there is one sentence', () => {
    expect(inlineText(leadingSentence([text('No full stop')]))).toBe('No full stop')
  })
})

describe('sentencesOf', () => {
  it('loses nothing, not even an image at the end', () => {
    const image = { type: 'image' as const, url: 'a.png' }
    const parts = sentencesOf([text('One. Two.'), image])
    expect(parts.map(inlineText)).toEqual(['One.', 'Two.'])
    expect(parts[1]).toContainEqual(image)
  })
})

describe('sliceInline', () => {
  it('cuts inside nested markup and trims the ends', () => {
    const nodes = [
      text('a '),
      { type: 'emphasis' as const, children: [text('bc'), strong('de')] },
      text(' f'),
    ]
    expect(inlineText(sliceInline(nodes, 3, 7))).toBe('cde')
  })
})
