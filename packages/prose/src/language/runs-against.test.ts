import { describe, expect, it } from 'vitest'
import { runsAgainst } from './runs-against.ts'

describe('runsAgainst', () => {
  it.each(['512 MB', 'C++', '1–2ms', 'It ends.', 'http://localhost:3000/', '(RAM)', '−3%', '+2', '.env'])(
    'finds that %j is read in the wrong order where text runs from the right',
    (text) => expect(runsAgainst(text, 'rtl')).toBe(true),
  )

  it.each([
    'Redis 7',
    'HTTP/2',
    'é',
    'C++؟',
    'حتى 512 MB',
    '— Phil Karlton',
    '95%',
    '2010–2015',
    '3.5',
    '…',
    '',
    ' ',
  ])('leaves %j to the text around, where that runs from the right', (text) =>
    expect(runsAgainst(text, 'rtl')).toBe(false),
  )

  it.each(['مرحبًا.', '5 نسخ', '«قف!»', 'שלום!'])(
    'finds that %j is read in the wrong order where text runs from the left',
    (text) => expect(runsAgainst(text, 'ltr')).toBe(true),
  )

  it.each(['مرحبًا', 'نسخة 5', 'An مرحبًا.', '−3%', 'C++', ''])(
    'leaves %j to the text around, where that runs from the left',
    (text) => expect(runsAgainst(text, 'ltr')).toBe(false),
  )

  it('takes no longer for a long text than for the letters in it', () => {
    const began = process.cpuUsage().user
    expect(runsAgainst(`${'a '.repeat(1_000_000)}.`, 'rtl')).toBe(true)
    expect(process.cpuUsage(undefined).user - began).toBeLessThan(2_000_000)
  })
})
