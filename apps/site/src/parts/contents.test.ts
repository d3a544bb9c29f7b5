import { describe, expect, it } from 'vitest'
import { contents } from './contents.ts'

const section = (id: string, heading: string): string =>
  `<section id="${id}"><h2>${heading}<a class="permalink" href="#${id}"></a></h2>\n<p>Text</p></section>`

describe('contents', () => {
  it('lists the sections of a long text, without links in their headings', () => {
    const text =
      ['a', 'b', 'c'].map((id) => section(id, id)).join('') + section('d', '<a href="/x">A <em>link</em></a>')
    const { markup } = contents(text, 'en') ?? { markup: '' }
    expect(markup).toContain('<li><a href="#d">A <em>link</em></a></li>')
    expect(markup.match(/<li>/g)).toHaveLength(4)
  })

  it('is left out where a text is short', () => {
    expect(contents(section('a', 'A'), 'en')).toBeUndefined()
  })
})
