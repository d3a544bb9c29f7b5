import { describe, expect, it } from 'vitest'
import { previewOf } from '../../test/preview-of.ts'

const files = {
  'trifold.config.json': '{}',
  'a.md': '---\ntitle: First\n---\nAlpha. [b](b.md) ![x](photo.svg)\n',
  'b.md': 'Beta.\n',
  'photo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
}

const previewed = previewOf(files)

describe('a preview', () => {
  it('tells what there is, then what each article came to', async () => {
    const { listener, view, text } = previewed()
    expect(listener.events.map(({ name }) => name).slice(0, 2)).toEqual(['collection', 'articles'])
    const shown = await view('a.md')
    expect(shown).toMatchObject({ title: 'First', state: 'clean', stale: false, markdown: 'Alpha. b x' })
    expect(shown.graph).toEqual({ '@type': 'Article', headline: 'First' })
    expect(await text(shown.page)).toContain('<title>First</title>')
    expect(await text(shown.deck)).toBe('<title>First</title>')
  })

  it.each(['write', 'replace'] as const)(
    'shows what is saved, however the editor does it: %s',
    async (save) => {
      const { folder, rendered, view, text, says } = previewed()
      const before = await view('a.md')
      folder[save]('a.md', '---\ntitle: First\n---\nChanged.\n')
      const now = await says('a.md', 'Changed.')
      expect(await text(now.page)).toContain('Changed.')
      expect([now.page === before.page, now.deck === before.deck]).toEqual([false, true])
      expect(rendered).toContain('a.md saved')
    },
  )

  it('keeps the last good version while there are errors, which it tells with their place', async () => {
    const { folder, view, settled, says } = previewed()
    const good = await view('b.md')
    folder.write('b.md', 'Beta.\n\n:::nothing\n')
    const broken = await settled('b.md')
    expect([broken.state, broken.errors]).toEqual(['errors', 1])
    const shown = await view('b.md')
    expect([shown.stale, shown.page, shown.markdown]).toEqual([true, good.page, 'Beta.'])
    expect(shown.diagnostics[0]).toMatchObject({
      line: 3,
      frame: expect.stringContaining(':::nothing'),
      editor: `vscode://file${folder.at('b.md')}:3:1`,
    })
    folder.write('b.md', 'Mended.\n')
    const mended = await says('b.md', 'Mended.')
    expect([mended.stale, mended.diagnostics]).toEqual([false, []])
  })

  it('ends with the last of a hundred saves, after few renderings', async () => {
    const { folder, rendered, view, says } = previewed()
    await view('b.md')
    const before = rendered.length
    const start = performance.now()
    for (let number = 1; number <= 100; number += 1) {
      folder[number % 2 === 0 ? 'write' : 'replace']('b.md', `Save ${number}.\n`)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await says('b.md', 'Save 100.')
    expect(rendered.length - before).toBeLessThan((performance.now() - start) / 50 + 3)
  })

  it('renders anew what depends on what changed, and nothing else', async () => {
    const { folder, rendered, view, text, settled } = previewed()
    rendered.length = 0
    folder.write('photo.svg', `${files['photo.svg']} `)
    await settled('a.md')
    folder.write('b.md', '---\nslug: other\n---\nBeta.\n')
    await settled('a.md')
    expect(rendered).toEqual(['a.md', 'b.md saved', 'a.md'])
    expect(await text((await view('a.md')).page)).toContain('../other/article.html')
  })

  it('renders an article once, however often somebody asks for it meanwhile', async () => {
    const { folder, listener, rendered, view, settled, says } = previewed()
    folder.write('new.md', 'New.\n')
    await listener.next(({ name }) => name === 'articles')
    const views = await Promise.all(Array.from({ length: 20 }, () => view('new.md')))
    expect(views.map(({ slug }) => slug)).toEqual(views.map(() => 'new'))
    await settled('new.md')
    folder.write('b.md', 'Later.\n')
    await says('b.md', 'Later.')
    expect(rendered.filter((line) => line.startsWith('new.md')).length).toBeLessThanOrEqual(2)
  })

  it('goes on when a renderer throws', async () => {
    const { folder, view, settled, says } = previewed()
    folder.write('b.md', 'Here it throws.\n')
    expect(await settled('b.md')).toMatchObject({ state: 'errors' })
    expect((await view('b.md')).diagnostics[0]).toMatchObject({ code: 'internal' })
    folder.write('b.md', 'Again.\n')
    await says('b.md', 'Again.')
  })

  it('ends its streams when it is closed', async () => {
    const { preview } = previewed()
    const answer = await fetch(`${preview.address}events`)
    const whole = answer.text().catch(() => 'cut')
    await preview.close()
    await expect(whole).resolves.toContain('event: articles')
    await expect(fetch(preview.address)).rejects.toThrow()
  })
})
